import type { Finding } from '../../../tools/copy/check/Finding.ts';
import { joinParts } from '../../../tools/copy/check/Variant.ts';
import type { CardSide, ReviewCard } from './ReviewCard.ts';

/** Returns the findings of the copy check about one side of a card. */
export function filterFindings(findings: readonly Finding[], card: ReviewCard, side: CardSide): readonly Finding[] {
  return findings.filter((finding) => isAboutSide(finding, card, side));
}

/** Returns the findings about no card, for example about a text of a kiosk, an unknown key or a missing text. */
export function filterUnplacedFindings(findings: readonly Finding[], cards: readonly ReviewCard[]): readonly Finding[] {
  return findings.filter(
    (finding) => !cards.some((card) => card.sides.some((side) => isAboutSide(finding, card, side))),
  );
}

function isAboutSide({ location, text }: Finding, { code }: ReviewCard, side: CardSide): boolean {
  if (location.language !== side.language) return false;
  if (location.kind !== 'message') return side.paths.includes(location.path);
  // The check reports a finding about a whole message once, for one of its situations: compare the words.
  const { title, description, actions, spoken } = side;
  const steps = actions.join(' / ');
  const words = [spoken, joinParts(side), steps, `${title} / ${description}`, `${title} / ${steps}`];
  return location.code === code && words.includes(text);
}
