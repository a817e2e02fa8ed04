const digits = /^\d+$/;

/** The whole number in a value: itself, or a string of digits with space around it at most. Anything else is `null`. */
export function readWholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && digits.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
