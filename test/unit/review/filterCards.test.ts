import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocales } from '../../../tools/copy/check/readLocales.ts';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import type { Approvals } from '../../../tools/copy/review/approvals/Approvals.ts';
import { reviewTexts } from '../../../tools/copy/review/reviewTexts.ts';
import { filterCards } from '../../../stories/review/gallery/filterCards.ts';
import { noFilters, type Filters } from '../../../stories/review/gallery/Filters.ts';
import { reviewCards } from '../../../stories/review/gallery/reviewCards.ts';

const locales: Locales = readLocales(join(import.meta.dirname, '../../../locales'));

function approve(paths: readonly string[]): Approvals {
  const texts = reviewTexts(locales, {});
  const ofLanguage = (language: string) =>
    texts
      .filter((text) => text.language === language && paths.includes(text.path))
      .map(({ path, text }) => [path, { text, role: 'editor', date: '2026-11-22' }] as const);
  return Object.fromEntries(
    Object.keys(locales).map((language) => [language, Object.fromEntries(ofLanguage(language))]),
  );
}

const cards = reviewCards(
  locales,
  reviewTexts(
    locales,
    approve([
      'codes.offline.title',
      'codes.offline.description',
      'actions.checkConnection',
      'actions.tryAgain',
      'actions.getHelp',
    ]),
  ),
);

const idsOf = (filters: Partial<Filters>, hasFindings = () => false) =>
  filterCards(cards, { ...noFilters, ...filters }, hasFindings).map(({ id }) => id);

describe('whoever looks for a message', () => {
  it('finds all without a wish', () => {
    expect(idsOf({})).toHaveLength(cards.length);
  });

  it.each([
    ['a code', '413', '413-kiosk'],
    ['English words', 'move closer to the camera', '413'],
    ['Indonesian words', 'maju mendekat', '413-kiosk'],
    ['words in any order and case', 'FACE small', '413'],
    ['a plain apostrophe for a typographic one', "couldn't match your face", '411'],
    ['the key of a text', 'codes.411.title_private', '411-private'],
    ['what the API says', 'face too small', '413'],
    ['where it is shown', 'kiosk 413 second', '413-kiosk-again'],
    ['where the rest is shown', '411 kiosk', '411-verify'],
    ['a setting that makes no difference', '604 kiosk', '604'],
  ])('finds it by %s', (_, query, id) => {
    expect(idsOf({ query })).toContain(id);
  });

  it('finds nothing for words that no message has', () => {
    expect(idsOf({ query: 'xylophone' })).toEqual([]);
  });

  it('can leave out all but a type, a severity, a remedy, a reader or a setting', () => {
    expect(idsOf({ type: 'success', audience: 'attendant' }).every((id) => id.startsWith('200-attendant'))).toBe(true);
    expect(idsOf({ severity: 'success' }).every((id) => id.startsWith('200'))).toBe(true);
    expect(idsOf({ remedy: 'signIn' }).every((id) => id.startsWith('611'))).toBe(true);
    expect(idsOf({ query: '413', setting: 'kiosk', audience: 'user' })).toEqual([
      '413-kiosk',
      '413-kiosk-again',
      '413-third',
    ]);
  });

  it('finds what a setting shows, also where it makes no difference', () => {
    for (const setting of ['handheld', 'desktop', 'kiosk'] as const) {
      const codes = cards.filter(({ id }) => idsOf({ setting, audience: 'user' }).includes(id)).map(({ code }) => code);
      expect(new Set(codes).size).toBe(new Set(cards.map(({ code }) => code)).size);
    }
    expect(idsOf({ query: '604', setting: 'kiosk', audience: 'user' })).toEqual(['604', '604-again', '604-third']);
  });

  it('can ask for what differs by setting', () => {
    const ids = idsOf({ differsBySetting: true, audience: 'user' });
    expect(ids).toContain('413-kiosk');
    expect(ids).not.toContain('604');
  });

  it('can ask for what is approved, and for what is not', () => {
    expect(idsOf({ state: 'approved' })).toEqual(['offline']);
    expect(idsOf({ state: 'draft' })).not.toContain('offline');
  });

  it('can ask for what is approved in one language, and for what is not', () => {
    const { en: english } = approve(reviewTexts(locales, {}).map(({ path }) => path));
    if (!english) throw new Error('English is missing.');
    const half = reviewCards(locales, reviewTexts(locales, { en: english }));
    const ofPeople = half.filter(({ shown }) => shown.audience !== 'developer').length;
    const count = (state: Filters['state']) => filterCards(half, { ...noFilters, state }, () => false).length;
    expect(count('approved')).toBe(0);
    expect(count('approved en')).toBe(ofPeople);
    expect(count('draft en')).toBe(0);
    expect(count('draft id')).toBe(ofPeople);
    expect(count('approved id')).toBe(0);
  });

  it('can ask for what has no words yet', () => {
    const { en, id } = locales;
    if (!en || !id) throw new Error('A language is missing.');
    const { title: _, ...rest } = id.codes.offline ?? {};
    const half = { en, id: { ...id, codes: { ...id.codes, offline: rest } } };
    const found = filterCards(
      reviewCards(half, reviewTexts(half, {})),
      { ...noFilters, state: 'missing' },
      () => false,
    );
    expect(new Set(found.map(({ code, shown }) => `${code} ${shown.audience}`))).toEqual(new Set(['offline user']));
  });

  it('can ask for what has findings', () => {
    expect(idsOf({ hasFindings: true })).toEqual([]);
    expect(idsOf({ hasFindings: true, query: '413-kiosk-again' }, () => true)).toEqual(['413-kiosk-again']);
  });
});
