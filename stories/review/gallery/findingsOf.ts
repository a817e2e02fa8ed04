import type { Finding } from '../../../tools/copy/check/Rule.ts';
import { joinParts } from '../../../tools/copy/check/Variant.ts';
import type { CardSide, ReviewCard } from '../cards/ReviewCard.ts';

/** As in `locales/en message 413`, with or without the situation in brackets. */
const messagePlace = /^locales\/\S+ message (\S+)/u;

function isAbout({ place, text, language }: Finding, { code }: ReviewCard, side: CardSide): boolean {
  if (language !== side.language) return false;
  const [, found] = messagePlace.exec(place) ?? [];
  if (found === undefined) return side.paths.some((path) => place.endsWith(` ${path}`));
  // A flaw of the whole is told once, though many situations may have it: it belongs wherever these words are.
  const parts = [side.spoken, joinParts(side), side.actions.join(' / '), `${side.title} / ${side.description}`];
  return found === code && parts.includes(text);
}

/** What the copy check finds in one side of a card. */
export function findingsOf(findings: readonly Finding[], card: ReviewCard, side: CardSide): readonly Finding[] {
  return findings.filter((finding) => isAbout(finding, card, side));
}

/** What it finds in no card, such as a text of a kiosk, a key that nothing shows or one that is missing. */
export function findingsOfNone(findings: readonly Finding[], cards: readonly ReviewCard[]): readonly Finding[] {
  return findings.filter((finding) => !cards.some((card) => card.sides.some((side) => isAbout(finding, card, side))));
}
