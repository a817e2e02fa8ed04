import { readCode } from './readCode.ts';
import { isStatusCode, type StatusCode } from './statusCodes.ts';

/**
 * A code as an app has it: a code of the kit, any other number or text, or `null` for no code. `readStatus` returns this
 * type. Messages, live cameras and kiosks accept it.
 */
// `& {}` keeps the kit's codes in the suggestions of an editor.
export type StatusReading = StatusCode | (number & {}) | (string & {}) | null;

/** Returns the form in which codes are compared: `413` for `"413"`, and `null` for `undefined`. */
export function normalizeReading(code: StatusReading | undefined): StatusReading {
  const known = readCode(code);
  return isStatusCode(known) ? known : (code ?? null);
}
