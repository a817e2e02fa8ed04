import { warnOnce } from './warnOnce.ts';

/** The range of a numeric option, and its value if the app gives none. */
export interface NumberRange {
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Reads an option that is a number. A number outside of the range counts as its nearest end, `Infinity` included. NaN
 * and values of another type count as not given. Development builds warn once if the value is not used as it is.
 */
export function readClampedNumber(name: string, value: unknown, range: NumberRange): number {
  const isNumber = typeof value === 'number' && !Number.isNaN(value);
  const used = isNumber ? Math.min(Math.max(value, range.min), range.max) : range.default;
  if (process.env.NODE_ENV !== 'production' && value !== undefined && value !== null && used !== value) {
    warnOnce(`\`${name}\` should be a number from ${range.min} to ${range.max}. ${used} is used.`);
  }
  return used;
}
