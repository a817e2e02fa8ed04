import { tryCatch } from '../utils/tryCatch.ts';
import { isObjectOfApi, readLayer, resellerName, type Layer, type Place } from './readLayer.ts';
import { getMembers, isRecord, safeGet } from './safeGet.ts';

/** The depth of the innermost objects that are read. Two wraps, an answer and its `results` have depth 3. */
const maxDepth = 5;

/** The number of objects that are read of one body. */
const maxLayers = 500;

/** The number of texts of JSON in a body that are parsed. One takes up to 1 ms. */
const maxTexts = 5;

/**
 * Returns the objects of a body, the outer ones first. Of a list, only the first entry is read. A text of JSON counts as
 * an object if it is the body itself or its member `data` or `body`.
 *
 * @param httpStatus - The HTTP status under which the body came, if it is known.
 * @returns An empty list if the value is not a body.
 */
export function getLayers(body: unknown, httpStatus: number | null): readonly Layer[] {
  const object = readObject(body);
  const layers: Layer[] = [];
  let textsLeft = maxTexts;
  const readText = (text: string) => (textsLeft-- > 0 ? readObject(text) : null);
  let places: readonly Place[] = object ? [{ object, isDocumented: true }] : [];
  for (let depth = 0; depth <= maxDepth && places.length > 0; depth += 1) {
    layers.push(...places.map((place) => readLayer(place, depth, httpStatus)));
    places = places.flatMap((place) => getInnerPlaces(place, depth, readText)).slice(0, maxLayers - layers.length);
  }
  return layers;
}

/** Returns the object of a body: the body itself, or what its text of JSON describes. An error may contain a body. */
function readObject(body: unknown): object | null {
  const value = typeof body === 'string' ? parseJson(body) : body;
  if (isRecord(value)) return value;
  return isObjectOfApi(value) ? value : null;
}

/** The number of brackets, colons and commas that a text may have. With a million of them, JSON.parse takes 0.1 s. */
const maxJsonParts = 10_500;

/** Parses JSON text. Returns `null` if it is not valid, or has too many parts. */
function parseJson(text: string): unknown {
  // A list of about 2,000 faces fits. A photo in the text is one part, however large it is.
  if (text.split(/[:,[{]/, maxJsonParts).length === maxJsonParts) return null;
  const value = tryCatch((): unknown => JSON.parse(text.trim()), null); // `trim` removes a byte order mark too
  // Some servers write JSON twice. The inner text is shorter, so this ends.
  return typeof value === 'string' && value.trim().startsWith('{') ? parseJson(value) : value;
}

/** Returns the objects that an object contains. Gateways of cloud functions and clients pass on a body as text. */
function getInnerPlaces(place: Place, depth: number, readText: (text: string) => object | null): readonly Place[] {
  return getMembers(place.object).flatMap(([name, value]) => {
    const isDocumented = depth === 0 || name === resellerName;
    const isText = typeof value === 'string' && (name === 'body' || name === 'data');
    const object = isText ? readText(value) : value;
    if (isRecord(object)) return [{ object, name, isDocumented }];
    const firstEntry = safeGet(object, '0');
    return isRecord(firstEntry) ? [{ object: firstEntry, name, isDocumented: false }] : [];
  });
}
