import type { Locales } from '../../../scripts/copy-check/Locales.ts';
import type { ReviewedText } from '../../../scripts/copy-review/reviewTexts.ts';
import { listCards } from '../cards/listCards.ts';
import type { ReviewCard } from '../cards/ReviewCard.ts';
import { reviewCard, type ReviewedCard } from './ReviewedCard.ts';

const keyOf = (language: string, path: string) => `${language} ${path}`;

/** How many settings there are that make a difference for a code and those who read it. */
function countSettings(cards: readonly ReviewCard[], { code, shown }: ReviewCard): number {
  const alike = cards.filter((card) => card.code === code && card.shown.audience === shown.audience);
  return new Set(alike.flatMap(({ situations }) => situations.map(({ setting }) => setting))).size;
}

/** Every message of these locales, with how far the review of its texts is. */
export function reviewCards(locales: Locales, texts: readonly ReviewedText[]): readonly ReviewedCard[] {
  const byKey = new Map(texts.map((text) => [keyOf(text.language, text.path), text]));
  const cards = listCards(locales);
  return cards.map((card) =>
    reviewCard(card, (language, path) => byKey.get(keyOf(language, path)), countSettings(cards, card)),
  );
}
