import { actionCatalogue, operations, settings } from 'face-status-kit';
import type { TextSource } from '../../../src/text/createTextSource.ts';
import { createResolver } from '../../../src/text/resolveStatusMessage.ts';
import { createSources } from '../../../tools/copy/check/createSources.ts';
import { createOverrides } from '../../../tools/copy/check/enumerateVariants.ts';
import { listAllTexts, type CopyText } from '../../../tools/copy/check/listTexts.ts';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import { findDifferingContexts, listCheckedCodes } from '../../../tools/copy/check/situations.ts';
import { describeSituations } from './describeSituations.ts';
import { createTextPathFinder } from './findTextPaths.ts';
import { getEntry } from './getEntry.ts';
import { getMessageOptions } from './getMessageOptions.ts';
import type { CardSide, CardSituation, OfferedButtons, ReviewCard } from './ReviewCard.ts';

/** The part of a card's id for each attempt: `again` is the second one, `third` the third. */
const attemptIds: Readonly<Record<number, string>> = { 1: '', 2: 'again', 3: 'third' };

/** The part of a card's id for the buttons of the screen. */
const buttonIds: Readonly<Record<OfferedButtons, string>> = { all: '', allButHelp: 'no-help', none: 'no-buttons' };

/** The situations of a code whose messages have the same texts, the most general first. */
interface Variant {
  readonly situations: CardSituation[];
  /** The paths of these texts, by language. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/** The cards of each code by locales, so that the same words are resolved once, also after the gallery was closed. */
const listed = new WeakMap<Locales, Map<string, readonly ReviewCard[]>>();

/**
 * Lists every message that differs from all others of its code, as the kit resolves it with the words of these locales.
 * Order: by code; then users, attendants, developers; then the most general situation first.
 * @param codes - The codes to list; by default all of the catalogue and one that it does not have.
 */
export function listCards(locales: Locales, codes: readonly string[] = listCheckedCodes()): readonly ReviewCard[] {
  const cards = listed.get(locales) ?? new Map<string, readonly ReviewCard[]>();
  listed.set(locales, cards);
  const missing = codes.filter((code) => !cards.has(code));
  if (missing.length > 0) {
    const listCardsOf = createCardList(locales);
    for (const code of missing) cards.set(code, listCardsOf(code));
  }
  return codes.flatMap((code) => cards.get(code) ?? []);
}

/** Returns a function that lists the cards of a code. */
function createCardList(locales: Locales): (code: string) => readonly ReviewCard[] {
  const sources = createSources(createOverrides(locales));
  const texts = listAllTexts(locales);
  const findTextPaths = createTextPathFinder(locales);
  const findAllPaths = (code: string, situation: CardSituation) =>
    Object.fromEntries(Object.keys(locales).map((language) => [language, findTextPaths(code, language, situation)]));

  return (code) => {
    const situations = listDistinctSituations(code, texts);
    const variants = groupByTexts(situations, (situation) => findAllPaths(code, situation));
    const cards = mergeEqualCards(variants.map((variant) => createCard(code, variant, sources)));
    return cards.map((card) => {
      const all = situations.filter(({ audience }) => audience === card.shown.audience);
      // Where several variants read the same, their situations are not in order.
      const own = new Set(card.situations);
      const inOrder = all.filter((situation) => own.has(situation));
      return { ...card, situations: inOrder, where: describeSituations(inOrder, all) };
    });
  };
}

/** Groups situations by the texts that a message shows in them. */
function groupByTexts(
  situations: readonly CardSituation[],
  findAllPaths: (situation: CardSituation) => Variant['paths'],
): readonly Variant[] {
  const variants = new Map<string, Variant>();
  for (const situation of situations) {
    const paths = findAllPaths(situation);
    const key = JSON.stringify([situation.audience, paths]);
    const variant = variants.get(key) ?? { situations: [], paths };
    variant.situations.push(situation);
    variants.set(key, variant);
  }
  return [...variants.values()];
}

/** Merges the cards that read the same for the same audience, though their texts have different paths. */
function mergeEqualCards(cards: readonly ReviewCard[]): readonly ReviewCard[] {
  const merged = new Map<string, ReviewCard>();
  for (const card of cards) {
    const reading = JSON.stringify([card.shown.audience, card.sides.map(getVisibleTexts)]);
    const equal = merged.get(reading);
    merged.set(reading, equal ? mergeCards(equal, card) : card);
  }
  return [...merged.values()];
}

function mergeCards(card: ReviewCard, other: ReviewCard): ReviewCard {
  return {
    ...card,
    situations: [...card.situations, ...other.situations],
    sides: card.sides.map((side, index) => mergePaths(side, other.sides[index])),
  };
}

/**
 * Lists the situations in which a code may read differently, the most general first. An operation counts only if a
 * language has a text of its own for it.
 */
function listDistinctSituations(code: string, texts: readonly CopyText[]): readonly CardSituation[] {
  const { liveHint, revealsEnrolment } = getEntry(code);
  const contexts = findDifferingContexts(code, texts);
  const ownOperations = operations.filter((operation) => contexts.has(operation));
  const privacies = revealsEnrolment ? [false, true] : [false];

  const forPeople = (['user', 'attendant'] as const)
    .flatMap((audience) =>
      privacies.map((privacy): CardSituation => ({ audience, privacy, attempt: 1, stage: 'result', buttons: 'all' })),
    )
    .flatMap((situation) => [1, 2, 3].map((attempt) => ({ ...situation, attempt })))
    .flatMap((situation) => (liveHint ? [situation, { ...situation, stage: 'capture' as const }] : [situation]))
    .flatMap((situation) => [situation, ...ownOperations.map((operation) => ({ ...situation, operation }))])
    .flatMap((situation) => [situation, ...settings.map((setting) => ({ ...situation, setting }))])
    .flatMap((situation) => listOfferedButtons(code, situation).map((buttons) => ({ ...situation, buttons })));
  return [...forPeople, { audience: 'developer', privacy: false, attempt: 1, stage: 'result', buttons: 'all' }];
}

/** Lists the buttons of a screen that may change a message: `none` only where a button replaces a step of the person. */
function listOfferedButtons(code: string, { audience }: CardSituation): readonly OfferedButtons[] {
  const hasReplacedStep = getEntry(code).actions.some((id) => actionCatalogue[id].replacedBy !== '');
  return audience === 'user' && hasReplacedStep ? ['all', 'allButHelp', 'none'] : ['all', 'allButHelp'];
}

/** Creates the card of a variant, with its message in every language. */
function createCard(code: string, { situations, paths }: Variant, sources: readonly TextSource[]): ReviewCard {
  const [shown] = situations;
  if (!shown) throw new Error(`A variant of ${code} has no situation.`);
  const options = getMessageOptions(shown);
  const sides = Object.entries(paths).flatMap(([language, pathsOfSide]) => {
    const message = createResolver({ ...options, language }, sources)(code);
    if (!message) return [];
    const { title, description, actions, spoken } = message;
    const labels = actions.map(({ label }) => label);
    return [{ language, title, description: description ?? '', actions: labels, spoken, paths: pathsOfSide }];
  });
  return { id: buildId(code, shown), code, shown, situations, where: [], sides };
}

/** Returns the texts that a person sees: two messages are one card if these are equal. */
const getVisibleTexts = ({ title, description, actions }: CardSide) => [title, description, actions];

/** Adds the paths of another situation that reads the same: a reviewer approves all of them with this card. */
function mergePaths(side: CardSide, other: CardSide | undefined): CardSide {
  return { ...side, paths: [...new Set([...side.paths, ...(other?.paths ?? [])])] };
}

/** Builds the id of a card, as in `411-verify-kiosk-again-private-no-help`. */
function buildId(
  code: string,
  { audience, operation, stage, setting, attempt, privacy, buttons }: CardSituation,
): string {
  const reader = audience === 'user' ? '' : audience;
  const parts = [
    code,
    reader,
    operation,
    stage === 'capture' && 'live',
    setting,
    attemptIds[attempt],
    privacy && 'private',
    buttonIds[buttons],
  ];
  return parts.filter(Boolean).join('-');
}
