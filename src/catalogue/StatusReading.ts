import { readCode } from './readCode.ts';
import type { StatusCode } from './statusCatalogue.ts';

/**
 * A code as an app has it: one that the kit knows, any other number or text, or `null` for none. `readStatus` returns
 * it; messages, live cameras and kiosks take it.
 */
// `& {}` keeps the known codes in an editor's suggestions.
export type StatusReading = StatusCode | (number & {}) | (string & {}) | null;

/** Returns the form in which codes are compared: `413` for `"413"`, and `null` for `undefined`. */
export function normalizeReading(code: StatusReading | undefined): StatusReading {
  return readCode(code).code ?? code ?? null;
}
