import { readCode } from '../catalogue/readCode.ts';
import type { StatusCode } from '../catalogue/statusCatalogue.ts';

/**
 * What one frame of a live camera says: what `readStatus` gave, or any code; `null` where there is nothing to say.
 */
// With `& {}` an editor still offers the known codes.
export type FrameCode = StatusCode | (number & {}) | (string & {}) | null;

/** A code in the form in which it is compared: a known one in digits is that number, `undefined` is `null`. */
export function toFrameCode(code: FrameCode | undefined): FrameCode {
  return readCode(code).code ?? code ?? null;
}
