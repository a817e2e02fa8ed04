import { operations, resolveStatusMessage, settings, type ResolvedStatusMessage } from 'face-status-kit';
import { getKeySuffixes } from '../../../src/text/findText.ts';
import { getContexts } from '../../../src/text/situation.ts';
import { findDifferingContexts, isLiveHint, listCheckedCodes } from '../../../tools/copy/check/situations.ts';
import { listAllTexts, type CopyText } from '../../../tools/copy/check/listTexts.ts';
import type { Locale, Locales, Texts } from '../../../tools/copy/check/Locales.ts';
import { createOverrides } from '../../../tools/copy/check/enumerateVariants.ts';
import { describeSituations } from './describeSituations.ts';
import type { CardSide, CardSituation, ReviewCard } from './ReviewCard.ts';

/** The part of a card's id for each attempt: `again` is the second one, `third` the third. */
const attemptIds: Readonly<Record<number, string>> = { 1: '', 2: 'again', 3: 'third' };

/**
 * Lists every message that differs from all others of its code, as the kit resolves it with the words of these locales.
 * Order: by code; then users, attendants, developers; then the most general situation first.
 * @param codes - The codes to list; by default all of the catalogue and one that it does not have.
 */
export function listCards(locales: Locales, codes: readonly string[] = listCheckedCodes()): readonly ReviewCard[] {
  const messages = createOverrides(locales);
  const texts = listAllTexts(locales);
  const languages = Object.entries(locales);

  return codes.flatMap((code) => {
    const situations = listDistinctSituations(code, texts);
    const cards = new Map<string, { shown: CardSituation; situations: CardSituation[]; sides: readonly CardSide[] }>();
    for (const situation of situations) {
      const sides = languages.flatMap(([language, locale]) => {
        const message = resolveStatusMessage(code, { ...situation, language, messages });
        return message ? [createSide(language, locale, message, situation)] : [];
      });
      const reading = JSON.stringify([situation.audience, sides.map(getVisibleTexts)]);
      const card = cards.get(reading) ?? { shown: situation, situations: [], sides };
      card.situations.push(situation);
      cards.set(reading, { ...card, sides: card.sides.map((side, index) => mergePaths(side, sides[index])) });
    }
    return [...cards.values()].map((card) => {
      const all = situations.filter(({ audience }) => audience === card.shown.audience);
      return { ...card, id: buildId(code, card.shown), code, where: describeSituations(card.situations, all) };
    });
  });
}

/**
 * Lists the situations in which a code may read differently, the most general first. An operation, a setting or privacy
 * counts only if a language has a text of its own for it.
 */
function listDistinctSituations(code: string, texts: readonly CopyText[]): readonly CardSituation[] {
  const contexts = findDifferingContexts(code, texts);
  const ownOperations = operations.filter((operation) => contexts.has(operation));
  const ownSettings = settings.filter((setting) => contexts.has(setting));
  const privacies = contexts.has('private') ? [false, true] : [false];

  const forPeople = (['user', 'attendant'] as const)
    .flatMap((audience) =>
      privacies.map((privacy): CardSituation => ({ audience, privacy, attempt: 1, stage: 'result' })),
    )
    .flatMap((situation) => [1, 2, 3].map((attempt) => ({ ...situation, attempt })))
    .flatMap((situation) => (isLiveHint(code) ? [situation, { ...situation, stage: 'capture' as const }] : [situation]))
    .flatMap((situation) => [situation, ...ownOperations.map((operation) => ({ ...situation, operation }))])
    .flatMap((situation) => [situation, ...ownSettings.map((setting) => ({ ...situation, setting }))]);
  return [...forPeople, { audience: 'developer', privacy: false, attempt: 1, stage: 'result' }];
}

function createSide(
  language: string,
  locale: Locale,
  message: ResolvedStatusMessage,
  situation: CardSituation,
): CardSide {
  const { code, title, description, actions, spoken } = message;
  const parts = description === null ? ['title'] : ['title', 'description'];
  const keys = [...parts.map((part) => `codes.${code}.${part}`), ...actions.map(({ id }) => `actions.${id}`)];
  const paths = situation.audience === 'developer' ? [] : findTextPaths(language, locale, keys, situation);
  return { language, title, description: description ?? '', actions: actions.map(({ label }) => label), spoken, paths };
}

/**
 * Finds the texts of a message: for each key (`codes.413.title`, `actions.moveCloser`), the path of the variant that the
 * kit shows. The order of the search is the kit's own. A text that is not written yet has the path of its plain name.
 */
function findTextPaths(
  language: string,
  locale: Locale,
  keys: readonly string[],
  { operation, setting, ...rest }: CardSituation,
): readonly string[] {
  const suffixes = getKeySuffixes(getContexts({ language, operation, setting, ...rest }));
  return keys.map((key) => {
    const dot = key.lastIndexOf('.');
    const [section, name] = [key.slice(0, dot), key.slice(dot + 1)];
    const texts = getSectionTexts(locale, section);
    const suffix = suffixes.find((each) => Object.hasOwn(texts, name + each));
    return `${section}.${name}${suffix ?? ''}`;
  });
}

/** Returns the texts of a section (`actions`, `codes.413`), those for users and those for attendants together. */
function getSectionTexts(locale: Locale, section: string): Texts {
  const code = section.replace(/^codes\./u, '');
  return section === 'actions'
    ? { ...locale.actions, ...locale.attendant.actions }
    : { ...locale.codes[code], ...locale.attendant.codes[code] };
}

/** Returns the texts that a person sees: two messages are one card if these are equal. */
const getVisibleTexts = ({ title, description, actions }: CardSide) => [title, description, actions];

/** Adds the paths of another situation that reads the same: a reviewer approves all of them with this card. */
function mergePaths(side: CardSide, other: CardSide | undefined): CardSide {
  return { ...side, paths: [...new Set([...side.paths, ...(other?.paths ?? [])])] };
}

/** Builds the id of a card, as in `411-verify-kiosk-again-private`. */
function buildId(code: string, { audience, operation, stage, setting, attempt, privacy }: CardSituation): string {
  const reader = audience === 'user' ? '' : audience;
  const parts = [
    code,
    reader,
    operation,
    stage === 'capture' && 'live',
    setting,
    attemptIds[attempt],
    privacy && 'private',
  ];
  return parts.filter(Boolean).join('-');
}
