import { tryCatch } from '../utils/tryCatch.ts';

// A million brackets or keys keep JSON.parse busy for a tenth of a second; this many, for a few milliseconds. It is
// room for a list of some 2,000 faces, and a picture in the text counts as nothing.
const mostParts = 10_500;

/** What a text holds as JSON, or `null`; what is not a text comes back as it is. */
export function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  if (body.split(/[:,[{]/, mostParts).length === mostParts) return null;
  return tryCatch((): unknown => JSON.parse(body.trim()), null); // trims a byte order mark too
}
