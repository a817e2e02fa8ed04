import type { Setting } from 'face-status-kit';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import type { ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';
import { listCards } from '../cards/listCards.ts';
import type { ReviewCard } from '../cards/ReviewCard.ts';
import { reviewCard, type ReviewedCard } from './ReviewedCard.ts';

const keyOf = (language: string, path: string) => `${language} ${path}`;

/** The settings that make a difference for a code and those who read it, and none. */
function settingsOf(cards: readonly ReviewCard[], { code, shown }: ReviewCard): ReadonlySet<Setting | undefined> {
  const alike = cards.filter((card) => card.code === code && card.shown.audience === shown.audience);
  return new Set(alike.flatMap(({ situations }) => situations.map(({ setting }) => setting)));
}

/** Every message of these locales, with how far the review of its texts is. */
export function reviewCards(locales: Locales, texts: readonly ReviewedText[]): readonly ReviewedCard[] {
  const byKey = new Map(texts.map((text) => [keyOf(text.language, text.path), text]));
  const cards = listCards(locales);
  return cards.map((card) =>
    reviewCard(card, (language, path) => byKey.get(keyOf(language, path)), settingsOf(cards, card)),
  );
}
