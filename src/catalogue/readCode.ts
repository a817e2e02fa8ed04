import { isStatusCode, type StatusCode } from './statusCatalogue.ts';

/** A code as a string of digits, which some APIs send. */
const digits = /^-?\d{1,9}$/;

/**
 * The largest number that a reference shows. It has 6 digits, far fewer than a NIK (16) or a phone number, so that a
 * reference cannot show either of them.
 */
const maxReference = 999_999;

/**
 * Reads a value as a code of the kit, and returns a reference that staff can quote. A code may be written in digits
 * (`"413"`, `" 413 "`, `"0413"`). Any other value has no code. Its reference is its number if it is a whole number of up
 * to six digits, and `"unknown"` otherwise, since the value may contain a name, a NIK or the text of a server. Never
 * throws.
 */
export function readCode(value: unknown): { readonly code: StatusCode | undefined; readonly reference: string } {
  const text = typeof value === 'string' && value.length <= 32 ? value.trim() : value;
  const code = typeof text === 'string' && digits.test(text) ? Number(text) : text;
  if (isStatusCode(code)) return { code, reference: String(code) };
  const isShort = Number.isInteger(code) && Math.abs(Number(code)) <= maxReference;
  return { code: undefined, reference: isShort ? String(code) : 'unknown' };
}
