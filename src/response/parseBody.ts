import { attempt } from './peek.ts';

// A million brackets or keys keep JSON.parse busy for a tenth of a second; this many, for a few milliseconds. It is
// room for a list of some 3,000 faces, and a picture in the text counts as nothing.
const mostParts = 10_000;

/** The JSON object in a text, or `null`; what is not a text comes back as it is. */
export function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  const text = body.trim(); // a byte order mark too
  if (!text.startsWith('{') || text.split(/[,[{]/, mostParts).length === mostParts) return null;
  return attempt((): unknown => JSON.parse(text));
}
