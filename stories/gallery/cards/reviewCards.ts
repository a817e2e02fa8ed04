import {
  actionCatalogue,
  settings,
  stages,
  statusCatalogue,
  type Setting,
  type Stage,
  type StatusCode,
} from 'face-status-kit';
import { readCode } from '../../../src/catalogue/readCode.ts';
import { unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import { isLiveHint } from '../../../tools/copy/check/situations.ts';
import type { ReviewedText, TextState } from '../../../tools/copy/review/reviewTexts.ts';
import { inLanguage, normalizeText, type StateFilter } from './filterCards.ts';
import { listCards } from './listCards.ts';
import type { ReviewCard } from './ReviewCard.ts';

/** A message with everything that the gallery shows about it and finds it by. */
export interface ReviewedCard extends ReviewCard {
  readonly entry: Pick<
    (typeof statusCatalogue)[StatusCode],
    'type' | 'severity' | 'remedy' | 'actions' | 'apiDescription'
  >;
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
    return reviewCard(card, textsOfCard, getDistinctSettings(cards, card));
  });
}

/** Returns the settings in which the messages of a card's code and audience differ, and `undefined` for no setting. */
function getDistinctSettings(
  cards: readonly ReviewCard[],
  { code, shown }: ReviewCard,
): ReadonlySet<Setting | undefined> {
  const related = cards.filter((card) => card.code === code && card.shown.audience === shown.audience);
  return new Set(related.flatMap(({ situations }) => situations.map(({ setting }) => setting)));
}

/**
 * Returns the stages in which a card is shown. A message that no text and no action ties to a photo is the same in both,
 * as for a camera that is in use.
 */
function listStages({ situations }: ReviewCard, { actions }: ReviewedCard['entry'], hasLiveHint: boolean): Stage[] {
  if (hasLiveHint) return stages.filter((stage) => situations.some((situation) => situation.stage === stage));
  return actions.some((id) => actionCatalogue[id].needsPhoto) ? ['result'] : [...stages];
}

function reviewCard(
  card: ReviewCard,
  texts: readonly ReviewedText[],
  distinctSettings: ReadonlySet<Setting | undefined>,
): ReviewedCard {
  const entry = getEntry(card.code);
  const state = findWorstState(texts);
  const stateByLanguage = card.sides.map(
    ({ language }) => [language, findWorstState(texts.filter((text) => text.language === language))] as const,
  );
  const ownSettings = new Set(card.situations.map(({ setting }) => setting));
  // A setting without texts of its own shows the message that is shown without a setting.
  const shownIn = settings.filter((setting) => ownSettings.has(distinctSettings.has(setting) ? setting : undefined));
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
    stages: listStages(card, entry, isLiveHint(card.code)),
    state,
    stateIn: Object.fromEntries(stateByLanguage),
    states: new Set([
      ...(state ? [state] : []),
      ...stateByLanguage.flatMap(([language, each]) => (each ? [inLanguage(each, language)] : [])),
    ]),
    shownIn,
    differsBySetting: ownSettings.size < distinctSettings.size,
    searched: normalizeText([card.id, card.code, entry.apiDescription, ...card.where, ...shownIn, ...words].join('\n')),
  };
}

/** Returns the catalogue's row for a code, or the one for unknown codes. */
function getEntry(code: string): ReviewedCard['entry'] {
  const { code: known } = readCode(code);
  return known === undefined ? unknownStatus : statusCatalogue[known];
}

const statesFromWorst: readonly TextState[] = ['missing', 'draft', 'approved'];

const findWorstState = (texts: readonly ReviewedText[]) =>
  statesFromWorst.find((state) => texts.some((text) => text.state === state));
