import { frameCodes, type StatusReading } from './frameCode.ts';

/**
 * The code of a frame, or by chance another one: what poor light and a cheap camera do.
 *
 * @param share - Of the frames that are replaced, from 0 to 1.
 * @param random - From 0 up to 1.
 */
export function withNoise(code: StatusReading, share: number, random: () => number = Math.random): StatusReading {
  if (random() >= share) return code;
  const others = frameCodes.filter((other) => other !== code);
  const other = others[Math.floor(random() * others.length)];
  return other === undefined ? code : other;
}
