import { actionCatalogue, settings, stages, type Setting, type Stage } from 'face-status-kit';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import { getShownEntry } from '../../../tools/copy/check/situations.ts';
import type { ReviewedText, TextState } from '../../../tools/copy/review/reviewTexts.ts';
import { getEntry } from './getEntry.ts';
import { inLanguage, normalizeText, type StateFilter } from './filterCards.ts';
import { listCards } from './listCards.ts';
import type { ReviewCard } from './ReviewCard.ts';

/** A message with everything that the gallery shows about it and finds it by. */
export interface ReviewedCard extends ReviewCard {
  readonly entry: ReturnType<typeof getEntry>;
  /** The worst state of its texts; `undefined` for developers, who read the vendor's words. */
  readonly state: TextState | undefined;
  /** The same by language. */
  readonly stateIn: Readonly<Record<string, TextState | undefined>>;
  /** The values of the approval filter that find the card. */
  readonly states: ReadonlySet<StateFilter>;
  /** Its texts in every language. */
  readonly texts: readonly ReviewedText[];
  /** The stages in which it is shown. */
  readonly stages: readonly Stage[];
  /** The settings in which it is shown. */
  readonly shownIn: readonly Setting[];
  /** Whether it is shown in some settings only. */
  readonly differsBySetting: boolean;
  /** Everything that the search looks through, as {@link normalizeText} returns it. */
  readonly searched: string;
}

/** Lists the messages of these locales, each with the state of its texts. */
export function reviewCards(
  locales: Locales,
  texts: readonly ReviewedText[],
  codes?: readonly string[],
): readonly ReviewedCard[] {
  const byKey = new Map(texts.map((text) => [`${text.language} ${text.path}`, text]));
  const cards = listCards(locales, codes);
  return cards.map((card) => {
    const textsOfCard = card.sides.flatMap(({ language, paths }) =>
      paths.flatMap((path) => byKey.get(`${language} ${path}`) ?? []),
    );
    return reviewCard(card, textsOfCard);
  });
}

/**
 * Returns the stages in which a card is shown. A message that no text and no action ties to a photo is the same in both,
 * as for a camera that is in use.
 */
function listStages({ code, shown, sides, situations }: ReviewCard): readonly Stage[] {
  const { actions, liveHint } = getShownEntry({ code, privacy: shown.privacy });
  if (liveHint) return stages.filter((stage) => situations.some((situation) => situation.stage === stage));
  const needsPhoto = Object.values(actionCatalogue).some(
    ({ id, needsPhoto: isAfterPhoto }) =>
      isAfterPhoto &&
      (actions.some((each) => each === id) || sides.some(({ paths }) => paths.some((path) => isPathOf(path, id)))),
  );
  return needsPhoto ? ['result'] : stages;
}

/** Returns whether a path is that of an action, in any variant. */
const isPathOf = (path: string, id: string) => path === `actions.${id}` || path.startsWith(`actions.${id}_`);

/** Returns the settings in which a card is shown. The developer's message is the same in all of them. */
function listSettings({ shown, situations }: ReviewCard): readonly Setting[] {
  if (shown.audience === 'developer') return settings;
  return settings.filter((setting) => situations.some((situation) => situation.setting === setting));
}

function reviewCard(card: ReviewCard, texts: readonly ReviewedText[]): ReviewedCard {
  const entry = getEntry(card.code);
  const state = findWorstState(texts);
  const stateByLanguage = card.sides.map(
    ({ language }) => [language, findWorstState(texts.filter((text) => text.language === language))] as const,
  );
  const shownIn = listSettings(card);
  const words = card.sides.flatMap(({ title, description, actions, paths }) => [
    title,
    description,
    ...actions,
    ...paths,
  ]);
  return {
    ...card,
    entry,
    texts,
    stages: listStages(card),
    state,
    stateIn: Object.fromEntries(stateByLanguage),
    states: new Set([
      ...(state ? [state] : []),
      ...stateByLanguage.flatMap(([language, each]) => (each ? [inLanguage(each, language)] : [])),
    ]),
    shownIn,
    differsBySetting: shownIn.length < settings.length,
    searched: normalizeText([card.id, card.code, entry.apiDescription, ...card.where, ...shownIn, ...words].join('\n')),
  };
}

const statesFromWorst: readonly TextState[] = ['missing', 'draft', 'approved'];

const findWorstState = (texts: readonly ReviewedText[]) =>
  statesFromWorst.find((state) => texts.some((text) => text.state === state));
