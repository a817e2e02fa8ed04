// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createCache } from '../../../src/utils/createCache.ts';

describe('createCache', () => {
  it('computes the value of a key once', () => {
    const cache = createCache<object>(10);
    const compute = vi.fn(() => ({}));
    expect(cache('a', compute)).toBe(cache('a', compute));
    expect(compute).toHaveBeenCalledOnce();
  });

  it('drops the oldest value when it is full', () => {
    const cache = createCache<string>(2);
    for (const key of ['a', 'b', 'c']) cache(key, () => `first ${key}`);
    expect(cache('c', () => 'second c')).toBe('first c');
    expect(cache('b', () => 'second b')).toBe('first b');
    expect(cache('a', () => 'second a')).toBe('second a');
  });
});
