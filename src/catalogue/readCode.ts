import { isStatusCode, type StatusCode } from './statusCatalogue.ts';

/** A code in digits, as an API may write it. */
const digits = /^-?\d{1,9}$/;

/** The largest number that a reference shows: far from the 16 digits of a NIK or those of a phone number. */
const largestReference = 999_999;

/**
 * The code that a value stands for, and what staff can quote of it. A known code counts as it is or written in digits
 * (`"413"`, `" 413 "`, `"0413"`); all else has no code. Its reference is a whole number of up to six digits, or
 * `"unknown"`, since any other value may carry a name, a NIK or the words of a server. Never throws.
 */
export function readCode(value: unknown): { readonly code: StatusCode | undefined; readonly reference: string } {
  const text = typeof value === 'string' && value.length <= 32 ? value.trim() : value;
  const code = typeof text === 'string' && digits.test(text) ? Number(text) : text;
  if (isStatusCode(code)) return { code, reference: String(code) };
  const isShort = Number.isInteger(code) && Math.abs(Number(code)) <= largestReference;
  return { code: undefined, reference: isShort ? String(code) : 'unknown' };
}
