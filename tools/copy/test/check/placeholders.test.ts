// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  fillPlaceholders,
  findPlaceholders,
  listShownTexts,
  removePlaceholders,
  splitAtPlaceholders,
} from '../../check/text/placeholders.ts';

const text = '{{registry}} took {{count}} seconds';

describe('the functions for placeholders', () => {
  it('name, remove, fill and split at the placeholders of a text', () => {
    expect(findPlaceholders(text)).toEqual(['registry', 'count']);
    expect(removePlaceholders(text)).toBe(' took  seconds');
    expect(fillPlaceholders(text, { count: '2' })).toBe('{{registry}} took 2 seconds');
    expect(splitAtPlaceholders(text)).toEqual(['', ' took ', ' seconds']);
  });

  it('keep a brace that is not part of a placeholder', () => {
    expect(findPlaceholders('{{{count}}}')).toEqual(['count']);
    expect(removePlaceholders('{{{count}}} and {{open')).toBe('{} and {{open');
  });

  it('list each form of a text that people may see, with the longest values', () => {
    expect(listShownTexts(text)).toEqual(['PeduliLindungi took 600 seconds', 'SATUSEHAT Mobile took 600 seconds']);
    expect(listShownTexts('Wait a moment')).toEqual(['Wait a moment']);
  });

  // With a pattern that looks at each opening brace anew, this takes hours: the runner ends the test.
  it('finish with many placeholders that are opened and never closed', () => {
    const unclosed = '{{a '.repeat(300_000);
    expect(findPlaceholders(unclosed)).toEqual([]);
    expect(removePlaceholders(unclosed)).toBe(unclosed);
    expect(fillPlaceholders(unclosed, {})).toBe(unclosed);
    expect(splitAtPlaceholders(unclosed)).toEqual([unclosed]);
  });
});
