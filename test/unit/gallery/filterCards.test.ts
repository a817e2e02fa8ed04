import { describe, expect, it } from 'vitest';
import { filterCards, filterOtherTexts, noFilters, type Filters } from '../../../stories/gallery/cards/filterCards.ts';
import { reviewCards } from '../../../stories/gallery/cards/reviewCards.ts';
import { getLocale, locales } from '../../../stories/gallery/locales.ts';
import type { Approvals } from '../../../tools/copy/review/approvals/Approvals.ts';
import { reviewTexts } from '../../../tools/copy/review/reviewTexts.ts';

/** Approves some texts in some languages. */
function approve(isApproved: (language: string, path: string) => boolean): Approvals {
  const texts = reviewTexts(locales, {}).filter(({ language, path }) => isApproved(language, path));
  return Object.fromEntries(
    Object.keys(locales).map((language) => {
      const own = texts.filter((text) => text.language === language);
      const date = '2026-11-22';
      return [language, Object.fromEntries(own.map(({ path, text }) => [path, { text, role: 'editor', date }]))];
    }),
  );
}

const textsOf415 = [
  'codes.415.title',
  'codes.415.description',
  'actions.checkId',
  'actions.editDetails',
  'actions.getHelp',
];
const cards = reviewCards(
  locales,
  reviewTexts(
    locales,
    approve((_, path) => textsOf415.includes(path)),
  ),
);

const getText = (language: string, action: string) => getLocale(language).actions[action] ?? '';

const findIds = (filters: Partial<Filters>, hasFindings = () => false) =>
  filterCards(cards, { ...noFilters, ...filters }, hasFindings).map(({ id }) => id);

describe('filterCards', () => {
  it('returns all cards without filters', () => {
    expect(findIds({})).toHaveLength(cards.length);
  });

  it('finds a card by its code, words, keys and situations', () => {
    const searches: [what: string, query: string, id: string][] = [
      ['a code', '413', '413-kiosk-again'],
      ['English words', getText('en', 'moveCloser'), '413'],
      ['Indonesian words', getText('id', 'moveCloser'), '413'],
      ['words in any order and case', 'STRAIGHT 411 look', '411'],
      ['a plain apostrophe for a typographic one', "system isn't working", '500'],
      ['the key of a text', 'codes.411.title_private', '411-private'],
      ['the description of the API', 'face too small', '413'],
      ['a situation', 'kiosk 413 second', '413-kiosk-again'],
      ['the situation of a general message', '411 kiosk', '411-verify'],
      ['a screen without help', '413 second without a help button', '413-again-no-help'],
      ['a setting without words of its own', '604 kiosk', '604'],
    ];
    expect(searches.filter(([, query, id]) => !findIds({ query }).includes(id))).toEqual([]);
  });

  it('returns no card for words that no message has', () => {
    expect(findIds({ query: 'xylophone' })).toEqual([]);
  });

  it('filters by type, severity, remedy, audience and setting', () => {
    const findOthers = (filters: Partial<Filters>, start: string) =>
      findIds(filters).filter((id) => !id.startsWith(start));
    expect(findOthers({ type: 'success', audience: 'attendant' }, '200-attendant')).toEqual([]);
    expect(findOthers({ severity: 'success', type: 'success' }, '200')).toEqual([]);
    expect(findOthers({ severity: 'success', type: 'capture' }, 'holdStill')).toEqual([]);
    expect(findOthers({ remedy: 'signIn' }, '611')).toEqual([]);
    const atKiosk = findIds({ query: '413', stage: 'result', setting: 'kiosk', audience: 'user' });
    expect(atKiosk).toEqual(expect.arrayContaining(['413', '413-kiosk-again', '413-kiosk-again-no-help']));
    expect(atKiosk.filter((id) => /live|handheld|desktop|attendant/.test(id))).toEqual([]);
  });

  it('finds every code in each setting, also a code without words for that setting', () => {
    for (const setting of ['handheld', 'desktop', 'kiosk'] as const) {
      const found = filterCards(cards, { ...noFilters, setting, audience: 'user' }, () => false);
      expect(new Set(found.map(({ code }) => code)).size).toBe(new Set(cards.map(({ code }) => code)).size);
    }
    expect(findIds({ query: '604', setting: 'kiosk', audience: 'user' })).toEqual(
      expect.arrayContaining(['604', '604-no-help']),
    );
  });

  it('filters by the stage, and finds a message that needs no photo in both', () => {
    const findStages = (query: string) => ({
      capture: findIds({ query, audience: 'user', stage: 'capture' }),
      result: findIds({ query, audience: 'user', stage: 'result' }),
    });
    expect(findStages('413').capture.every((id) => id.startsWith('413-live'))).toBe(true);
    expect(findStages('413').capture).toContain('413-live-handheld');
    expect(findStages('413').result.filter((id) => id.includes('live'))).toEqual([]);
    expect(findStages('411 codes.411.title').capture).toEqual([]);
    for (const code of ['cameraStarting', 'cameraInUse']) {
      const { capture, result } = findStages(`codes.${code}.title`);
      expect(capture).toContain(code);
      expect(result).toContain(code);
    }
  });

  it('filters by messages that differ by setting', () => {
    const ids = findIds({ differsBySetting: true, audience: 'user' });
    expect(ids).toContain('413-handheld');
    expect(ids).not.toContain('604');
  });

  it('filters by approved messages and by drafts', () => {
    expect(findIds({ state: 'approved' })).toEqual(['415', '415-no-help']);
    expect(findIds({ state: 'draft' })).not.toContain('415');
  });

  it('filters by the approval in one language', () => {
    const onlyEnglish = reviewCards(
      locales,
      reviewTexts(
        locales,
        approve((language) => language === 'en'),
      ),
    );
    const forPeople = onlyEnglish.filter(({ shown }) => shown.audience !== 'developer').length;
    const count = (state: Filters['state']) => filterCards(onlyEnglish, { ...noFilters, state }, () => false).length;
    expect(count('approved')).toBe(0);
    expect(count('approved en')).toBe(forPeople);
    expect(count('draft en')).toBe(0);
    expect(count('draft id')).toBe(forPeople);
    expect(count('approved id')).toBe(0);
  });

  it('filters by messages with a missing text', () => {
    const indonesian = getLocale('id');
    const { title: _, ...rest } = indonesian.codes.offline ?? {};
    const incomplete = {
      en: getLocale('en'),
      id: { ...indonesian, codes: { ...indonesian.codes, offline: rest } },
    };
    const reviewed = reviewCards(incomplete, reviewTexts(incomplete, {}), ['offline', '413']);
    const found = filterCards(reviewed, { ...noFilters, state: 'missing' }, () => false);
    expect(new Set(found.map(({ code, shown }) => `${code} ${shown.audience}`))).toEqual(new Set(['offline user']));
  });

  it('filters by messages with findings', () => {
    expect(findIds({ hasFindings: true })).toEqual([]);
    expect(findIds({ hasFindings: true, query: '413-attendant-live' }, () => true)).toEqual([
      '413-attendant-live',
      '413-attendant-live-handheld',
    ]);
  });
});

describe('filterOtherTexts', () => {
  const texts = reviewTexts(locales, {});
  const findPaths = (filters: Partial<Filters>) =>
    new Set(filterOtherTexts(texts, cards, { ...noFilters, ...filters }).map(({ path }) => path));

  it('lists the labels around a message, the texts of a kiosk and the actions of no code', () => {
    const paths = findPaths({});
    const expected = [
      'labels.reference',
      'labels.press',
      'labels.inSeconds_one',
      'labels.inSeconds_other',
      'labels.inMinutes_other',
      'labels.ready',
      'kiosk.stay',
      'actions.cancel',
      'actions.cancel_attendant',
    ];
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
    expect([...paths].filter((path) => path.startsWith('codes.'))).toEqual([]);
  });

  it('finds a label by its key and by its words', () => {
    expect(findPaths({ query: 'labels.press' })).toEqual(new Set(['labels.press']));
    expect(findPaths({ query: 'setelah detik' })).toContain('labels.inSeconds_other');
  });

  it('lists no text with a filter that asks for messages', () => {
    expect(findPaths({ stage: 'capture' })).toEqual(new Set());
  });
});
