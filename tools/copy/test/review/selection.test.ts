import { describe, expect, it } from 'vitest';
import { reviewTexts } from '../../review/reviewTexts.ts';
import { readSelection, selectItems } from '../../review/selection.ts';
import { fixtureInventory, fixtureLocales } from './support/fixture.ts';

const texts = reviewTexts(fixtureLocales, {}, fixtureInventory);
const selectPaths = (keys: readonly string[] | 'all') =>
  selectItems(texts, { languages: ['en'], keys }).map(({ path }) => path);

describe('selectItems', () => {
  it('selects exactly the texts that a key stands for', () => {
    const expected: Readonly<Record<string, RegExp>> = {
      '413': /^codes\.413\./,
      'codes.413': /^codes\.413\./,
      unknown: /^codes\.unknown\./,
      'actions.moveCloser': /^actions\.moveCloser(_|$)/,
      'actions.moveCloser_kiosk': /^actions\.moveCloser_kiosk$/,
      'codes.413.description': /^codes\.413\.description$/,
      'kiosk.clearing': /^kiosk\.clearing_(one|other)$/,
      labels: /^labels\./,
    };
    for (const [key, pattern] of Object.entries(expected)) {
      const wanted = selectPaths('all').filter((path) => pattern.test(path));
      expect(wanted, key).not.toEqual([]);
      expect(selectPaths([key]), key).toEqual(wanted);
    }
  });

  it('selects the words for attendants of a code, too', () => {
    expect(selectPaths(['413'])).toContain('codes.413.title_attendant');
  });

  it('selects the texts of each of several keys', () => {
    expect(selectPaths(['412', '413'])).toEqual(selectPaths('all').filter((path) => /^codes\.41[23]\./.test(path)));
  });

  it('selects texts of the given languages only', () => {
    const selected = selectItems(texts, { languages: ['id'], keys: ['413'] });
    expect(new Set(selected.map(({ language }) => language))).toEqual(new Set(['id']));
  });

  it('selects nothing for a key that no text has', () => {
    for (const key of ['', '.', '41', 'codes.41', 'moveCloser', 'codes.413.', 'constructor']) {
      expect(selectPaths([key]), `key “${key}”`).toEqual([]);
    }
  });
});

describe('readSelection', () => {
  it('selects all languages unless some are given', () => {
    expect(readSelection({ all: true }, ['en', 'id'])).toEqual({ keys: 'all', languages: ['en', 'id'] });
    expect(readSelection({ keys: ['413'], languages: ['id'] }, ['en', 'id'])).toEqual({
      keys: ['413'],
      languages: ['id'],
    });
  });

  it('refuses to guess which texts', () => {
    expect(() => readSelection({}, ['en'])).toThrow('no text is selected. Give the keys of the texts, or --all.');
    expect(() => readSelection({ keys: ['413'], all: true }, ['en'])).toThrow('give either keys or --all, not both.');
  });

  it('refuses a language that does not exist', () => {
    for (const language of ['jv', '__proto__']) {
      expect(() => readSelection({ all: true, languages: [language] }, ['en', 'id'])).toThrow(
        `there is no language “${language}”. The languages are en, id.`,
      );
    }
  });
});
