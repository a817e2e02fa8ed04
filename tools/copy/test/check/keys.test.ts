// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseKey } from '../../check/keys.ts';

describe('parseKey', () => {
  it('takes a plain key as it is', () => {
    expect(parseKey('title')).toEqual({ base: 'title', contexts: [] });
  });

  it('reads all contexts in the order in which the kit joins them', () => {
    expect(parseKey('title_private_attendant_repeated_verify_kiosk')).toEqual({
      base: 'title',
      contexts: ['private', 'attendant', 'repeated', 'verify', 'kiosk'],
    });
  });

  it('reads the plural form, which stands last', () => {
    expect(parseKey('clearing_other')).toEqual({ base: 'clearing', contexts: [], plural: 'other' });
    expect(parseKey('title_kiosk_one')).toEqual({ base: 'title', contexts: ['kiosk'], plural: 'one' });
    expect(parseKey('title_one_kiosk').problem).toBe('“_one” is no context');
  });

  it.each([
    ['title_kisok', '“_kisok” is no context'],
    ['title_', '“_” is no context'],
    ['title_kiosk_repeated', 'the contexts stand in the wrong order'],
    ['title_desktop_kiosk', 'two contexts of one kind'],
    ['title_kiosk_kiosk', 'two contexts of one kind'],
  ])('says what is wrong with %s', (key, problem) => {
    expect(parseKey(key).problem).toBe(problem);
  });
});
