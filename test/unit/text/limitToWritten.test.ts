import { describe, expect, it, vi } from 'vitest';
import { limitToWritten } from '../../../src/text/limitToWritten.ts';

const messages = { en: { codes: { 413: { title: 'Too small', title_kiosk: 'Too far away' } } } };

describe('a source that is limited to what is written', () => {
  it('is asked for a text that is there, with all that a text depends on', () => {
    const source = vi.fn(() => 'Too far away');
    const values = { registry: 'PeduliLindungi' };
    expect(limitToWritten(source, messages)('en', 'codes.413.title_kiosk', values, 'en-GB')).toBe('Too far away');
    expect(source.mock.calls).toEqual([['en', 'codes.413.title_kiosk', values, 'en-GB']]);
  });

  it.each([
    ['a variant', 'en', 'codes.413.title_handheld'],
    ['a code', 'en', 'codes.999.title'],
    ['a language', 'id', 'codes.413.title'],
    ['a text below a text', 'en', 'codes.413.title.length'],
    ['a group of texts', 'en', 'codes.413'],
    ['a member of every object', 'en', 'codes.constructor.name.title'],
  ])('is not asked for %s that is not there', (_, language, key) => {
    const source = vi.fn(() => 'a text');
    expect(limitToWritten(source, messages)(language, key, {}, language)).toBeUndefined();
    expect(source).not.toHaveBeenCalled();
  });
});
