import { tryCatch } from '../utils/tryCatch.ts';

/** The number of brackets, colons and commas that a text may have. With a million of them, JSON.parse takes 0.1 s. */
const maxJsonParts = 10_500;

/** Returns whether a text has too many parts to be read. A photo in the text is one part, however large it is. */
function hasTooManyParts(text: string): boolean {
  // A list of about 2,000 faces fits.
  return text.split(/[:,[{]/, maxJsonParts).length === maxJsonParts;
}

/** The start of a text of JSON that describes an object, or contains another such text. */
export const startOfJson = /^\s*["{]/;

/** Parses JSON text. Returns `null` if it is not valid, or has too many parts. */
export function parseJson(text: string): unknown {
  if (hasTooManyParts(text)) return null;
  const value = tryCatch((): unknown => JSON.parse(text.trim()), null); // `trim` removes a byte order mark too
  // Some servers write JSON twice. The inner text is shorter, so this ends.
  return typeof value === 'string' && startOfJson.test(value) ? parseJson(value) : value;
}

/** Returns whether a text is JSON that breaks off: an object or a list that is not closed. */
export function isCutOffJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text) || hasTooManyParts(text)) return false;
  // Without escapes, every second part stands between two quotation marks. Brackets in it mean nothing.
  const parts = text.replace(/\\./gs, '').split('"');
  const structure = parts.filter((_, index) => index % 2 === 0).join();
  return structure.split(/[{[]/).length > structure.split(/[}\]]/).length;
}
