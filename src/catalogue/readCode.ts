/** A code as a string of digits, which some APIs send. */
const digits = /^-?\d{1,9}$/;

/** No string of digits or name of a code is longer, with the white space around it. In characters. */
const maxLength = 32;

/**
 * Reads a value as a code, whether or not the kit knows it: digits as their number (`"413"`, `" 413 "`, `"0413"`), and
 * any other short string without the white space around it. Returns any other value as it is. Never throws.
 */
export function readCode(value: unknown): unknown {
  const text = typeof value === 'string' && value.length <= maxLength ? value.trim() : value;
  return typeof text === 'string' && digits.test(text) ? Number(text) : text;
}
