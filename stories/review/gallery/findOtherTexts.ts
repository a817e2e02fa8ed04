import type { ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';
import type { Filters } from './Filters.ts';
import { normalise } from './normalise.ts';
import type { ReviewedCard } from './ReviewedCard.ts';
import { wantedIn } from './WantedState.ts';

/** The texts that stand on no card, as far as the search and the state ask for them, each in every language. */
export function findOtherTexts(
  texts: readonly ReviewedText[],
  cards: readonly ReviewedCard[],
  filters: Filters,
): readonly ReviewedText[] {
  const { query, state, ...ofMessages } = filters;
  // They have no type, no setting and so on to be found by.
  if (Object.values(ofMessages).some((value) => value !== '' && value !== false)) return [];
  const words = normalise(query).split(' ').filter(Boolean);
  const onCards = new Set(cards.flatMap((card) => card.texts.map(({ path }) => path)));
  const others = texts.filter(({ path }) => !onCards.has(path));
  const paths = new Set(
    others
      .filter((text) => state === '' || text.state === state || wantedIn(text.state, text.language) === state)
      .filter(({ path, text }) => words.every((word) => normalise(`${path}\n${text}`).includes(word)))
      .map(({ path }) => path),
  );
  return others.filter(({ path }) => paths.has(path));
}
