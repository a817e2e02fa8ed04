import { warnOnce } from '../warnOnce.ts';

/** A number within a range, or its default where it is no number; for development builds, told where it is neither. */
export function within(
  name: string,
  value: number | undefined,
  [least, most]: readonly [number, number],
  usual: number,
): number {
  if (value === undefined) return usual;
  const isNumber = typeof value === 'number' && !Number.isNaN(value);
  const used = isNumber ? Math.min(Math.max(value, least), most) : usual;
  if (process.env.NODE_ENV !== 'production' && used !== value) {
    warnOnce(`\`${name}\` should be a number from ${least} to ${most}. ${used} is used.`);
  }
  return used;
}
