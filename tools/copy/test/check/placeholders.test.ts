// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  aroundPlaceholders,
  fillPlaceholders,
  placeholders,
  withoutPlaceholders,
} from '../../check/text/placeholders.ts';

describe('placeholders', () => {
  const text = '{{registry}} took {{count}} seconds';

  it('are named, left out, filled and split at', () => {
    expect(placeholders(text)).toEqual(['registry', 'count']);
    expect(withoutPlaceholders(text)).toBe(' took  seconds');
    expect(fillPlaceholders(text, { count: '2' })).toBe('{{registry}} took 2 seconds');
    expect(aroundPlaceholders(text)).toEqual(['', ' took ', ' seconds']);
  });

  it('leave a brace that belongs to none', () => {
    expect(placeholders('{{{count}}}')).toEqual(['count']);
    expect(withoutPlaceholders('{{{count}}} and {{open')).toBe('{} and {{open');
  });

  it.each([
    ['placeholders', placeholders],
    ['withoutPlaceholders', withoutPlaceholders],
    ['fillPlaceholders', (long: string) => fillPlaceholders(long, {})],
    ['aroundPlaceholders', aroundPlaceholders],
  ])('are found in little time where many are opened and none is closed, by %s', (_, find) => {
    const started = performance.now();
    find('{{a '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
