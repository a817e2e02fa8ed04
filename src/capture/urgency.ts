import { readCode } from '../catalogue/readCode.ts';
import {
  statusCatalogue,
  statusCodes,
  unknownStatus,
  type Remedy,
  type StatusCode,
} from '../catalogue/statusCatalogue.ts';
import type { FrameCode } from './FrameCode.ts';

/**
 * Every remedy in the order in which its codes are shown: what stops the person before guidance, the nearest cure
 * first. The number is its weight: what weighs more may interrupt what weighs less. A success does not wait for
 * guidance, which is no longer true then.
 */
const weights = {
  allow: 3,
  reenter: 3,
  signIn: 3,
  wait: 3,
  attendant: 3,
  adjust: 1,
  retake: 1,
  none: 2,
} as const satisfies Record<Remedy, number>;

const remedies = Object.keys(weights);

/** Codes of one remedy in their order: first who is there, then how they stand, which is all in the table's order. */
const order: readonly StatusCode[] = [412, 'multipleFaces', 'faceCovered', ...statusCodes];

function remedyOf(code: StatusCode | undefined): Remedy {
  return (code === undefined ? unknownStatus : statusCatalogue[code]).remedy;
}

/** How much a code weighs against another that is shown; nothing weighs nothing. */
export function weightOf(code: FrameCode): number {
  return code === null ? 0 : weights[remedyOf(readCode(code).code)];
}

/** Where a code stands in the order of all; unknown ones share the place behind the last of the attendants'. */
function placeOf(code: FrameCode | undefined): number {
  const { code: known } = readCode(code);
  const remedy = code === null || code === undefined ? remedies.length : remedies.indexOf(remedyOf(known));
  return remedy * (order.length + 1) + (known === undefined ? order.length : order.indexOf(known));
}

/**
 * Which of two codes to show first, for `sort`: negative if `a` goes first, positive if `b` does.
 *
 * 1. What stops the person, the nearest cure first: allowing the camera (`allow`), entering the details again
 *    (`reenter`), signing in (`signIn`), waiting (`wait`), staff (`attendant`; so do codes that the kit does not know).
 * 2. Guidance: what the person can do on the spot (`adjust`: first who is there, 412, `multipleFaces`, `faceCovered`,
 *    then how they stand, 413), then a new photo (`retake`).
 * 3. Success (`none`).
 * 4. Nothing (`null`, `undefined`).
 *
 * Codes of one remedy go by the order of `statusCodes`; two that the kit does not know are equal. Never throws.
 */
export function compareUrgency(a: FrameCode | undefined, b: FrameCode | undefined): number {
  return placeOf(a) - placeOf(b);
}

/**
 * The code to show of several that are true at once, by {@link compareUrgency}: as it was given, the first of equals.
 *
 * @returns `null` where there is none. Never throws.
 */
export function mostUrgent(codes: readonly (FrameCode | undefined)[]): FrameCode {
  try {
    return codes.reduce<FrameCode>((first, code) => (compareUrgency(code, first) < 0 ? (code ?? null) : first), null);
  } catch {
    return null;
  }
}
