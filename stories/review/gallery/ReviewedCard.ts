import { settings, statusCatalogue, type Setting, type StatusCode } from 'face-status-kit';
import { readCode } from '../../../src/catalogue/readCode.ts';
import { unknownStatus } from '../../../src/catalogue/statusCatalogue.ts';
import type { ReviewedText, TextState } from '../../../tools/copy/review/reviewTexts.ts';
import type { ReviewCard } from '../cards/ReviewCard.ts';
import { normalise } from './normalise.ts';
import { wantedIn, type WantedState } from './WantedState.ts';

/** A message with all that a reviewer wants to know of it. */
export interface ReviewedCard extends ReviewCard {
  readonly entry: Pick<(typeof statusCatalogue)[StatusCode], 'type' | 'severity' | 'remedy' | 'apiDescription'>;
  /** Of the least approved of its texts; `undefined` for developers, whose words are the vendor's. */
  readonly state: TextState | undefined;
  /** The same by language. */
  readonly stateIn: Readonly<Record<string, TextState | undefined>>;
  /** All states that it is found by. */
  readonly states: ReadonlySet<WantedState>;
  /** The texts that it is made of, in every language. */
  readonly texts: readonly ReviewedText[];
  /** Where it is shown: in a setting that makes no difference, what is said where none is named. */
  readonly shownIn: readonly Setting[];
  /** Whether it is shown in some settings only. */
  readonly differsBySetting: boolean;
  /** All that can be searched for, see {@link normalise}. */
  readonly searched: string;
}

const statesFromWorst: readonly TextState[] = ['missing', 'draft', 'approved'];

const worstOf = (texts: readonly ReviewedText[]) =>
  statesFromWorst.find((state) => texts.some((text) => text.state === state));

/** What the catalogue says of a code, or of those that it does not have. */
export function entryOf(code: string): ReviewedCard['entry'] {
  const { code: known } = readCode(code);
  return known === undefined ? unknownStatus : statusCatalogue[known];
}

/** A card with what is known of its texts, given by language and path, and with all settings that its code tells apart. */
export function reviewCard(
  card: ReviewCard,
  textOf: (language: string, path: string) => ReviewedText | undefined,
  told: ReadonlySet<Setting | undefined>,
): ReviewedCard {
  const entry = entryOf(card.code);
  const texts = card.sides.flatMap(({ language, paths }) => paths.flatMap((path) => textOf(language, path) ?? []));
  const state = worstOf(texts);
  const byLanguage = card.sides.map(
    ({ language }) => [language, worstOf(texts.filter((text) => text.language === language))] as const,
  );
  const own = new Set(card.situations.map(({ setting }) => setting));
  const words = card.sides.flatMap(({ title, description, actions, paths }) => [
    title,
    description,
    ...actions,
    ...paths,
  ]);
  const shownIn = settings.filter((setting) => own.has(told.has(setting) ? setting : undefined));
  return {
    ...card,
    entry,
    texts,
    state,
    stateIn: Object.fromEntries(byLanguage),
    states: new Set([
      ...(state ? [state] : []),
      ...byLanguage.flatMap(([language, one]) => (one ? [wantedIn(one, language)] : [])),
    ]),
    shownIn,
    differsBySetting: own.size < told.size,
    searched: normalise([card.id, card.code, entry.apiDescription, ...card.where, ...shownIn, ...words].join('\n')),
  };
}
