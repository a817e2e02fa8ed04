import { readCode } from '../catalogue/readCode.ts';
import { statusCatalogue, statusCodes, unknownStatus, type Urgency } from '../catalogue/statusCatalogue.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';

/** A code may replace a displayed one of a lower weight before that one has been read. */
const weights: Readonly<Record<Urgency, number>> = { blocking: 3, done: 2, guidance: 1 };

function getEntry(code: StatusReading) {
  const { code: known } = readCode(code);
  return known === undefined ? unknownStatus : statusCatalogue[known];
}

/** Returns how strongly a code may replace another: 1 to 3, and 0 for none. */
export function getUrgencyWeight(code: StatusReading): number {
  return code === null ? 0 : weights[getEntry(code).urgency];
}

/**
 * Compares two codes for `sort`: negative if `a` is shown first, positive if `b` is.
 *
 * 1. What stops the person, the easiest fix first: `allow` (let the page use the camera), `reenter` (enter the details
 *    again), `signIn`, `wait`, `attendant` (staff; unknown codes come after these).
 * 2. Guidance: what the person can do on the spot (`adjust`: first who is in view, 412, `multipleFaces`,
 *    `faceCovered`, then how they stand, 413), then a new photo (`retake`).
 * 3. Success (`none`).
 * 4. No code (`null`, `undefined`).
 *
 * The catalogue's `order` decides, then the order of `statusCodes`. Two unknown codes are equal. Never throws.
 */
export function compareUrgency(a: StatusReading | undefined, b: StatusReading | undefined): number {
  const isMissing = (code: unknown) => code === null || code === undefined;
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  const [first, second] = [getEntry(a), getEntry(b)];
  const getTablePlace = ({ code }: typeof first) => (code === 'unknown' ? -1 : statusCodes.indexOf(code));
  return first.order - second.order || getTablePlace(first) - getTablePlace(second);
}

/**
 * Returns the code to show of several that hold at once, by {@link compareUrgency}: as it was given, the first of
 * equals, and `null` where there is none. Never throws.
 */
export function mostUrgent(codes: readonly (StatusReading | undefined)[]): StatusReading {
  try {
    return codes.reduce<StatusReading>(
      (first, code) => (compareUrgency(code, first) < 0 ? (code ?? null) : first),
      null,
    );
  } catch {
    return null;
  }
}
