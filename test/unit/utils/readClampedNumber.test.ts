// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { readClampedNumber } from '../../../src/utils/readClampedNumber.ts';

const range = { default: 5, min: 1, max: 10 };

describe('readClampedNumber', () => {
  it('returns a number of the range as it is, without a warning', () => {
    expect([1, 2.5, 10].map((value) => readClampedNumber('size', value, range))).toEqual([1, 2.5, 10]);
  });

  it('returns the default without a warning if the app gives no value', () => {
    expect([undefined, null].map((value) => readClampedNumber('size', value, range))).toEqual([5, 5]);
  });

  it('returns the nearest end for a number outside of the range, and warns', () => {
    expect([-3, 11, Infinity].map((value) => readClampedNumber('size', value, range))).toEqual([1, 10, 10]);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('`size` should be a number from 1 to 10'));
    vi.mocked(console.warn).mockClear();
  });

  it('returns the default for NaN and for values of other types, and warns', () => {
    expect([NaN, '7', {}, true].map((value) => readClampedNumber('width', value, range))).toEqual([5, 5, 5, 5]);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('`width` should be a number from 1 to 10'));
    vi.mocked(console.warn).mockClear();
  });
});
