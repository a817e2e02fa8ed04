import type { Filters } from './Filters.ts';
import { normalise } from './normalise.ts';
import type { ReviewedCard } from './ReviewedCard.ts';

const is = (wanted: string, value: string | undefined) => wanted === '' || wanted === value;

/** The cards that a reviewer looks for: those that have every word of the query somewhere, and pass each filter. */
export function filterCards(
  cards: readonly ReviewedCard[],
  filters: Filters,
  hasFindings: (card: ReviewedCard) => boolean,
): readonly ReviewedCard[] {
  const words = normalise(filters.query).split(' ').filter(Boolean);
  return cards.filter((card) => {
    const { entry, shown, states, shownIn, searched } = card;
    return (
      is(filters.type, entry.type) &&
      is(filters.severity, entry.severity) &&
      is(filters.remedy, entry.remedy) &&
      is(filters.audience, shown.audience) &&
      (filters.state === '' || states.has(filters.state)) &&
      (filters.setting === '' || shownIn.includes(filters.setting)) &&
      (!filters.differsBySetting || card.differsBySetting) &&
      (!filters.hasFindings || hasFindings(card)) &&
      words.every((word) => searched.includes(word))
    );
  });
}
