import type { StatusCode } from 'face-status-kit';

/** The codes that poor light and a cheap camera mix up. */
const noisyCodes = [412, 413, 'multipleFaces', 'faceOffCenter', 'blurred', 'holdStill'] as const satisfies StatusCode[];

/**
 * Returns the code of a frame, or by chance another code, as poor light and a cheap camera do.
 *
 * @param share - The share of frames that get another code, from 0 to 1.
 * @param random - Returns a number from 0 up to 1.
 */
export function addNoise(code: StatusCode, share: number, random: () => number = Math.random): StatusCode {
  if (random() >= share) return code;
  const otherCodes = noisyCodes.filter((other) => other !== code);
  return otherCodes[Math.floor(random() * otherCodes.length)] ?? code;
}
