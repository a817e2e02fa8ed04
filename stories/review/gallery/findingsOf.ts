import type { Finding } from '../../../tools/copy/check/Finding.ts';
import { joinParts } from '../../../tools/copy/check/Variant.ts';
import type { CardSide, ReviewCard } from '../cards/ReviewCard.ts';

function isAbout({ location, text }: Finding, { code }: ReviewCard, side: CardSide): boolean {
  if (location.language !== side.language) return false;
  if (location.kind !== 'message') return side.paths.some((path) => path === location.path);
  // A flaw of the whole is told once, though many situations may have it: it belongs wherever these words are.
  const parts = [side.spoken, joinParts(side), side.actions.join(' / '), `${side.title} / ${side.description}`];
  return location.code === code && parts.includes(text);
}

/** What the copy check finds in one side of a card. */
export function findingsOf(findings: readonly Finding[], card: ReviewCard, side: CardSide): readonly Finding[] {
  return findings.filter((finding) => isAbout(finding, card, side));
}

/** What it finds in no card, such as a text of a kiosk, a key that nothing shows or one that is missing. */
export function findingsOfNone(findings: readonly Finding[], cards: readonly ReviewCard[]): readonly Finding[] {
  return findings.filter((finding) => !cards.some((card) => card.sides.some((side) => isAbout(finding, card, side))));
}
