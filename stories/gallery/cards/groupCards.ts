import type { ReviewedCard } from './reviewCards.ts';

/** The cards of one code. */
export interface CardGroup<Card> {
  readonly code: string;
  /** Cards that show at least one text which no earlier card of the code shows: together, they show every text. */
  readonly cards: readonly Card[];
  /** All other cards: the same texts in other combinations, for example without the button for help. */
  readonly combinations: readonly Card[];
}

/** The facts about a card that decide its place. */
type GroupedCard = Pick<ReviewedCard, 'code' | 'shown' | 'sides'>;

/**
 * Groups cards by their codes, in the order in which the codes first occur. A reviewer who reads the first cards of a
 * group has read every text of these cards.
 */
export function groupCards<Card extends GroupedCard>(cards: readonly Card[]): readonly CardGroup<Card>[] {
  const codes = [...new Set(cards.map(({ code }) => code))];
  return codes.map((code) => {
    const ofCode = cards.filter((card) => card.code === code);
    const withNewTexts = filterCardsWithNewTexts(ofCode);
    return {
      code,
      cards: ofCode.filter((card) => withNewTexts.has(card)),
      combinations: ofCode.filter((card) => !withNewTexts.has(card)),
    };
  });
}

function filterCardsWithNewTexts<Card extends GroupedCard>(cards: readonly Card[]): ReadonlySet<Card> {
  const seen = new Set<string>();
  return new Set(
    cards.filter(({ shown, sides }) => {
      const texts = sides.flatMap(({ language, paths }) => paths.map((path) => `${language} ${path}`));
      // A developer's message has none of the kit's texts.
      const keys = texts.length > 0 ? texts : [shown.audience];
      const isNew = keys.some((key) => !seen.has(key));
      keys.forEach((key) => seen.add(key));
      return isNew;
    }),
  );
}
