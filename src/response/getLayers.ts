import { tryCatch } from '../utils/tryCatch.ts';
import { isObjectOfApi, readLayer, resellerName, type Layer, type Place } from './readLayer.ts';
import { getMembers, isRecord, safeGet } from './safeGet.ts';

/** The depth of the innermost objects that are read. Two wraps, an answer and its `results` have depth 3. */
const maxDepth = 8;

/** The number of objects that are read of one body. */
const maxLayers = 500;

/** The number of texts of JSON in a body that are parsed. One takes up to 1 ms. */
const maxTexts = 5;

/**
 * Returns the objects of a body, the outer ones first. Of a list, only the first entry is read. A text of JSON counts as
 * what it describes.
 *
 * @param httpStatus - The HTTP status under which the body came, if it is known.
 * @returns An empty list if the value is not a body.
 */
export function getLayers(body: unknown, httpStatus: number | null): readonly Layer[] {
  const value = typeof body === 'string' ? parseJson(body) : body;
  const layers: Layer[] = [];
  let textsLeft = maxTexts;
  const readText = (text: string) => (textsLeft-- > 0 ? parseJson(text) : null);
  let places: readonly Place[] = isObjectOfApi(value)
    ? [{ object: value, isDocumented: true }]
    : getPlaces('', value, true);
  for (let depth = 0; depth <= maxDepth && places.length > 0; depth += 1) {
    layers.push(...places.map((place) => readLayer(place, depth, httpStatus)));
    places = places.flatMap((place) => getInnerPlaces(place, depth, readText)).slice(0, maxLayers - layers.length);
  }
  return layers;
}

/** The number of brackets, colons and commas that a text may have. With a million of them, JSON.parse takes 0.1 s. */
const maxJsonParts = 10_500;

/** Parses JSON text. Returns `null` if it is not valid, or has too many parts. */
function parseJson(text: string): unknown {
  // A list of about 2,000 faces fits. A photo in the text is one part, however large it is.
  if (text.split(/[:,[{]/, maxJsonParts).length === maxJsonParts) return null;
  const value = tryCatch((): unknown => JSON.parse(text.trim()), null); // `trim` removes a byte order mark too
  // Some servers write JSON twice. The inner text is shorter, so this ends.
  return typeof value === 'string' && startOfJson.test(value) ? parseJson(value) : value;
}

/** The start of a text of JSON that describes an object, or contains another such text. */
const startOfJson = /^\s*["{]/;

/** Returns the objects that an object contains. Servers and gateways pass on a body as text, too. */
function getInnerPlaces(place: Place, depth: number, readText: (text: string) => unknown): readonly Place[] {
  return getMembers(place.object).flatMap(([name, value]) => {
    const isText = typeof value === 'string' && startOfJson.test(value);
    return getPlaces(name, isText ? readText(value) : value, depth === 0 || name === resellerName);
  });
}

/** Returns the place of an object, or of the first entry of a list; nothing for any other value. */
function getPlaces(name: string, value: unknown, isDocumented: boolean): readonly Place[] {
  if (isRecord(value)) return [{ object: value, name, isDocumented }];
  const firstEntry = safeGet(value, '0');
  return isRecord(firstEntry) ? [{ object: firstEntry, name, isDocumented: false }] : [];
}
