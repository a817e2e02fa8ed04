// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  splitAtPlaceholders,
  fillPlaceholders,
  findPlaceholders,
  removePlaceholders,
} from '../../check/text/placeholders.ts';

describe('placeholders', () => {
  const text = '{{registry}} took {{count}} seconds';

  it('are named, left out, filled and split at', () => {
    expect(findPlaceholders(text)).toEqual(['registry', 'count']);
    expect(removePlaceholders(text)).toBe(' took  seconds');
    expect(fillPlaceholders(text, { count: '2' })).toBe('{{registry}} took 2 seconds');
    expect(splitAtPlaceholders(text)).toEqual(['', ' took ', ' seconds']);
  });

  it('leave a brace that belongs to none', () => {
    expect(findPlaceholders('{{{count}}}')).toEqual(['count']);
    expect(removePlaceholders('{{{count}}} and {{open')).toBe('{} and {{open');
  });

  it.each([
    ['placeholders', findPlaceholders],
    ['withoutPlaceholders', removePlaceholders],
    ['fillPlaceholders', (long: string) => fillPlaceholders(long, {})],
    ['aroundPlaceholders', splitAtPlaceholders],
  ])('are found in little time where many are opened and none is closed, by %s', (_, find) => {
    const started = performance.now();
    find('{{a '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
