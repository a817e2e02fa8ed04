import { warnOnce } from '../utils/warnOnce.ts';

/**
 * An option that is a number, within its range: the nearest in it for one outside, the usual one for what is no number.
 * In development builds it tells, by the option's name, of one that is given and not used as it is.
 */
export function within(name: string, value: number | undefined, usual: number, least: number, most: number): number {
  const isNumber = typeof value === 'number' && !Number.isNaN(value);
  const used = isNumber ? Math.min(Math.max(value, least), most) : usual;
  if (process.env.NODE_ENV !== 'production' && value !== undefined && used !== value) {
    warnOnce(`\`${name}\` should be a number from ${least} to ${most}. ${used} is used.`);
  }
  return used;
}
