const digits = /^\d+$/;

/** Reads a whole number, or a string of digits with optional white space around it. Anything else is `null`. */
export function readWholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && digits.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
