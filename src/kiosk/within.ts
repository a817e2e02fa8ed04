import { warnOnce } from '../warnOnce.ts';

/** From the least to the most, and what counts where none is given. */
export type Range = readonly [least: number, most: number, usual: number];

/** A number in a range: the nearest in it for one outside, the usual one for what is no number. */
export function within(value: number | undefined, [least, most, usual]: Range): number {
  return typeof value === 'number' && !Number.isNaN(value) ? Math.min(Math.max(value, least), most) : usual;
}

/** For development builds: tells of numbers that are given and not used as they are. */
export function warnOfRange(name: string, value: number | undefined, range: Range): void {
  const used = within(value, range);
  if (value === undefined || used === value) return;
  warnOnce(`\`${name}\` should be a number from ${range[0]} to ${range[1]}. ${used} is used.`);
}
