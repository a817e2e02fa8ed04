import { frameCodes, type FrameCode } from '../../../examples/live-camera/assessFrame.ts';

/**
 * Returns the code of a frame, or by chance another code, as poor light and a cheap camera do.
 *
 * @param share - The share of frames that get another code, from 0 to 1.
 * @param random - Returns a number from 0 up to 1.
 */
export function addNoise(code: FrameCode, share: number, random: () => number = Math.random): FrameCode {
  if (random() >= share) return code;
  const otherCodes = frameCodes.filter((other) => other !== code);
  const otherCode = otherCodes[Math.floor(random() * otherCodes.length)];
  return otherCode === undefined ? code : otherCode;
}
