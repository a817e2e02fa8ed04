const unknownReference = 'unknown';

/** The largest number that a reference shows: far from the 16 digits of a NIK or those of a phone number. */
const largestReference = 999_999;

/**
 * What staff can quote of a code that the kit does not know: a whole number of up to six digits as it is, `"unknown"`
 * for anything else, since another value may carry a name, a NIK or the words of a server. Never throws.
 */
export function referenceOf(code: unknown): string {
  const text = typeof code === 'string' && code.length <= 32 ? code.trim() : code;
  const number = typeof text === 'string' && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  const isShort = typeof number === 'number' && Number.isInteger(number) && Math.abs(number) <= largestReference;
  return isShort ? String(number) : unknownReference;
}
