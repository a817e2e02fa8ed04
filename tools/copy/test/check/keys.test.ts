// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { getPluralForms, parseKey } from '../../check/keys.ts';

describe('parseKey', () => {
  it('returns a plain key as its base', () => {
    expect(parseKey('title')).toEqual({ base: 'title', contexts: [] });
  });

  it('reads all contexts in the order in which the kit joins them', () => {
    expect(parseKey('title_private_attendant_repeated_verify_kiosk')).toEqual({
      base: 'title',
      contexts: ['private', 'attendant', 'repeated', 'verify', 'kiosk'],
    });
  });

  it('reads a plural form only at the end of a key', () => {
    expect(parseKey('clearing_other')).toEqual({ base: 'clearing', contexts: [], plural: 'other' });
    expect(parseKey('title_kiosk_one')).toEqual({ base: 'title', contexts: ['kiosk'], plural: 'one' });
    expect(parseKey('title_one_kiosk').problem).toBe('“_one” is no context');
  });

  it('reports unknown, repeated and misplaced contexts', () => {
    const problems = {
      title_kisok: '“_kisok” is no context',
      title_: '“_” is no context',
      title_kiosk_repeated: 'the contexts are in the wrong order',
      title_desktop_kiosk: 'two contexts of one kind',
      title_kiosk_kiosk: 'two contexts of one kind',
    };
    expect(Object.fromEntries(Object.keys(problems).map((key) => [key, parseKey(key).problem]))).toEqual(problems);
  });
});

describe('getPluralForms', () => {
  it('returns the forms of a language, and `other` for a language without known rules', () => {
    expect([...getPluralForms('en')].sort()).toEqual(['one', 'other']);
    expect([...getPluralForms('id')].sort()).toEqual(['other']);
    expect([...getPluralForms('jv')].sort()).toEqual(['other']);
    expect([...getPluralForms('pl')].sort()).toEqual(['few', 'many', 'one', 'other']);
  });

  it('treats a folder whose name is no language tag as English', () => {
    expect(getPluralForms('en_GB')).toEqual(getPluralForms('en'));
    expect(getPluralForms('not a language')).toEqual(getPluralForms('en'));
  });
});
