import { parseJson, startOfJson } from './parseJson.ts';
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
