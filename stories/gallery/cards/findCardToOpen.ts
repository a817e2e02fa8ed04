import type { ReviewCard } from './ReviewCard.ts';

/** The card that a link opens. */
export interface CardToOpen {
  /** The id of the card; empty for none. */
  readonly id: string;
  /** What to tell the reader if it is another card than the requested one; else empty. */
  readonly notice: string;
}

type Card = Pick<ReviewCard, 'id' | 'code'>;

/**
 * Finds the card that a link opens. Links in tickets outlive their cards: a link to a removed card opens the nearest card
 * of the same code.
 * @param requestedId - The id in the link; empty if the link names no card.
 */
export function findCardToOpen(requestedId: string, cards: readonly Card[]): CardToOpen {
  if (requestedId === '' || cards.some(({ id }) => id === requestedId)) return { id: requestedId, notice: '' };
  const notice = `There is no message “${requestedId}” any more.`;
  const nearest = findNearest(requestedId, cards);
  if (!nearest) return { id: '', notice };
  return { id: nearest.id, notice: `${notice} The nearest is open instead: “${nearest.id}”.` };
}

/** Finds the card of the same code with the most parts in common; of several, the one with the shortest id. */
function findNearest(requestedId: string, cards: readonly Card[]): Card | undefined {
  const requestedParts = requestedId.split('-');
  const countShared = ({ id }: Card) => id.split('-').filter((part) => requestedParts.includes(part)).length;
  const countParts = ({ id }: Card) => id.split('-').length;
  return cards
    .filter(({ code }) => code === requestedParts[0])
    .sort((one, other) => countShared(other) - countShared(one) || countParts(one) - countParts(other))[0];
}
