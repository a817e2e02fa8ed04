import type { ReviewCard } from '../cards/ReviewCard.ts';

/** What a link to a card opens. */
export interface Opening {
  /** Of the card that is opened; empty for none. */
  readonly id: string;
  /** What to say where that is not the one asked for; else empty. */
  readonly notice: string;
}

type Card = Pick<ReviewCard, 'id' | 'code'>;

/** The card that has most of the parts asked for, and of those the plainest; of the same code only. */
function nearestTo(asked: string, cards: readonly Card[]): Card | undefined {
  const parts = asked.split('-');
  const shared = ({ id }: Card) => id.split('-').filter((part) => parts.includes(part)).length;
  const length = ({ id }: Card) => id.split('-').length;
  return cards
    .filter(({ code }) => code === parts[0])
    .sort((one, other) => shared(other) - shared(one) || length(one) - length(other))[0];
}

/**
 * Which card a link opens: links stay in tickets longer than their cards, and a lost one leads to the nearest of its code.
 * @param asked - The id that the link names; empty where it names none.
 */
export function openingOf(asked: string, cards: readonly Card[]): Opening {
  if (asked === '' || cards.some(({ id }) => id === asked)) return { id: asked, notice: '' };
  const gone = `There is no message “${asked}” any more.`;
  const nearest = nearestTo(asked, cards);
  if (!nearest) return { id: '', notice: gone };
  return { id: nearest.id, notice: `${gone} The nearest is open instead: “${nearest.id}”.` };
}
