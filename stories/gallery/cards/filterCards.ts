import type { Audience, Remedy, Setting, Severity, Stage, StatusType } from 'face-status-kit';
import type { ReviewedText, TextState } from '../../../tools/copy/review/reviewTexts.ts';
import type { ReviewedCard } from './reviewCards.ts';

/**
 * The name of each state of a text. It is not in a .tsx file, since Storybook's docgen adds a property to each object
 * that such a file exports.
 */
export const stateNames: Readonly<Record<TextState, string>> = {
  approved: 'Approved',
  draft: 'Draft',
  missing: 'Missing',
};

/** A state to filter by: of any language, or of one, as in `draft id`. */
export type StateFilter = TextState | `${TextState} ${string}`;

/** Returns the filter for a state in one language. */
export const inLanguage = (state: TextState, language: string): StateFilter => `${state} ${language}`;

/** The filters of the gallery; an empty string or `false` does not filter. */
export interface Filters {
  readonly query: string;
  readonly type: StatusType | '';
  readonly severity: Severity | '';
  readonly remedy: Remedy | '';
  readonly audience: Audience | '';
  readonly stage: Stage | '';
  readonly setting: Setting | '';
  readonly state: StateFilter | '';
  readonly differsBySetting: boolean;
  readonly hasFindings: boolean;
}

/** Filters that let every message pass. */
export const noFilters: Filters = {
  query: '',
  type: '',
  severity: '',
  remedy: '',
  audience: '',
  stage: '',
  setting: '',
  state: '',
  differsBySetting: false,
  hasFindings: false,
};

/**
 * Returns a text as the search compares it: without case, accents and typographic quotes, so that `couldn't` finds
 * “couldn’t”.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** Returns the cards that pass every filter and contain every word of the query. */
export function filterCards(
  cards: readonly ReviewedCard[],
  filters: Filters,
  hasFindings: (card: ReviewedCard) => boolean,
): readonly ReviewedCard[] {
  const words = splitQuery(filters.query);
  return cards.filter((card) => {
    const { entry, shown, states, stages, shownIn, searched } = card;
    return (
      matches(filters.type, entry.type) &&
      matches(filters.severity, entry.severity) &&
      matches(filters.remedy, entry.remedy) &&
      matches(filters.audience, shown.audience) &&
      (filters.state === '' || states.has(filters.state)) &&
      (filters.stage === '' || stages.includes(filters.stage)) &&
      (filters.setting === '' || shownIn.includes(filters.setting)) &&
      (!filters.differsBySetting || card.differsBySetting) &&
      (!filters.hasFindings || hasFindings(card)) &&
      words.every((word) => searched.includes(word))
    );
  });
}

/**
 * Returns the texts that belong to no card and pass the query and the approval filter, each in every language. The other
 * filters ask for messages, so with one of them no such text passes.
 */
export function filterOtherTexts(
  texts: readonly ReviewedText[],
  cards: readonly ReviewedCard[],
  filters: Filters,
): readonly ReviewedText[] {
  const { query, state, ...filtersOfMessages } = filters;
  if (Object.values(filtersOfMessages).some((value) => value !== '' && value !== false)) return [];
  const words = splitQuery(query);
  const pathsOnCards = new Set(cards.flatMap((card) => card.texts.map(({ path }) => path)));
  const others = texts.filter(({ path }) => !pathsOnCards.has(path));
  const found = new Set(
    others
      .filter((text) => state === '' || text.state === state || inLanguage(text.state, text.language) === state)
      .filter(({ path, text }) => words.every((word) => normalizeText(`${path}\n${text}`).includes(word)))
      .map(({ path }) => path),
  );
  return others.filter(({ path }) => found.has(path));
}

const splitQuery = (query: string) => normalizeText(query).split(' ').filter(Boolean);

const matches = (wanted: string, value: string) => wanted === '' || wanted === value;
