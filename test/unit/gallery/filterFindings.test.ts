import { expect, it } from 'vitest';
import { filterFindings, filterUnplacedFindings } from '../../../stories/gallery/cards/filterFindings.ts';
import { listCards } from '../../../stories/gallery/cards/listCards.ts';
import { getLocale } from '../../../stories/gallery/locales.ts';
import { checkCopy } from '../../../tools/copy/check/checkCopy.ts';

it('places every finding about a hint over a live picture on the card of the hint', () => {
  const english = getLocale('en');
  const title = 'Your face is too small in the photo today';
  const locales = {
    en: { ...english, codes: { ...english.codes, 413: { ...english.codes[413], title_capture: title } } },
  };
  const cards = listCards(locales, ['413']);
  const findings = checkCopy(locales).filter(({ location }) => location.kind === 'message' && location.code === '413');
  const placed = cards.flatMap((card) =>
    card.sides.flatMap((side) => filterFindings(findings, card, side).map(({ rule }) => `${card.id} ${rule}`)),
  );
  expect(placed).toContain('413-live live-hint');
  expect(placed).toContain('413-live live-words');
  expect(placed.filter((each) => !each.startsWith('413-live'))).toEqual([]);
  expect(filterUnplacedFindings(findings, cards)).toEqual([]);
});
