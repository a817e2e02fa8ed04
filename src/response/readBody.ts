import type { Operation } from '../catalogue/operations.ts';
import type { StatusCode } from '../catalogue/statusCatalogue.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readRefusal } from './readRefusal.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { getValues, isRecord, safeGet, safePick } from './safeGet.ts';

/** The facts that a body states. */
export interface BodyReading {
  /** The outcome that the API reports, or `null` if the body has no status of the API. */
  readonly code: StatusCode | number | null;
  /** The HTTP status that the error body of another program repeats. */
  readonly httpStatus: number | null;
  /** The refusal that the flags of a body without a status report. */
  readonly refusal: StatusCode | null;
}

/** Reads a body of the API, as an object or as JSON text. It may be flat or wrapped one level deep under any key. */
export function readBody(value: unknown, operation?: Operation): BodyReading {
  const body = typeof value === 'string' ? parseJson(value) : value;
  if (!isRecord(body)) return { code: null, httpStatus: null, refusal: null };

  const layers = getLayers(body);
  const objects = layers.map(({ object }) => object);
  const httpStatus = findStatus(layers, (layer) => layer.isEnvelope && layer.isForeignError);
  const status = readApiStatus(layers);

  if (status === null) return { code: null, httpStatus, refusal: readRefusal(objects) };
  if (status !== 200) return { code: getCodeForApiStatus(status), httpStatus, refusal: null };
  const isDeniedByHttp = readHttpStatus(httpStatus) !== null;
  return { code: isDeniedByHttp ? null : (readRefusal(objects, operation) ?? 200), httpStatus, refusal: null };
}

/** Codes that the vendor has removed from its table. Older servers still send them. */
const formerCodes: Readonly<Record<number, StatusCode>> = { 414: 'multipleFaces' };

/** Returns the code for a status of the API. An unknown status is returned as it is. */
export function getCodeForApiStatus(status: number): StatusCode | number {
  return formerCodes[status] ?? status;
}

/** The number of brackets, colons and commas that a text may have. With a million of them, JSON.parse takes 0.1 s. */
const maxJsonParts = 10_500;

/** Parses JSON text. Returns `null` if it is not valid, or has too many parts. */
function parseJson(text: string): unknown {
  // A list of about 2,000 faces fits. A photo in the text is one part, however large it is.
  if (text.split(/[:,[{]/, maxJsonParts).length === maxJsonParts) return null;
  return tryCatch((): unknown => JSON.parse(text.trim()), null); // `trim` removes a byte order mark too
}

/** One object of a body, and the status in it. */
interface Layer {
  readonly object: object;
  /** Whether the object is the body itself or a direct member of it. Only such an object can hold the API's answer. */
  readonly isEnvelope: boolean;
  readonly status: number | null;
  /** Whether another program wrote the object to report an error. Its status is HTTP's. */
  readonly isForeignError: boolean;
}

/**
 * Returns the objects of a body: the body itself, its members, and the members of those. The flags may be in any of
 * them, for example those of a liveness check in `results`. Of a list, only the first entry is read.
 */
function getLayers(body: object): readonly Layer[] {
  const values = getValues(body);
  const wrappedObjects = values.filter(isRecord);
  const envelopes = new Set([body, ...wrappedObjects]);
  const innerValues = wrappedObjects.flatMap(getValues);
  const objects = [...values, ...innerValues].map(getRecordOrFirstEntry).filter(isRecord);

  return [body, ...objects].map((object) => ({
    object,
    isEnvelope: envelopes.has(object),
    status: readOwnStatus(object),
    isForeignError: isForeignError(object),
  }));
}

function getRecordOrFirstEntry(value: unknown): unknown {
  return isRecord(value) ? value : safeGet(value, '0');
}

/** Reads the status of an object. An inherited status does not count, since the server did not send it. */
function readOwnStatus(object: object): number | null {
  const isOwn = tryCatch(() => Object.hasOwn(object, 'status'), false);
  return isOwn ? readWholeNumber(safeGet(object, 'status')) : null;
}

/** Reads the status of the API. The outermost one counts, unless it is 200 and another one is not. */
function readApiStatus(layers: readonly Layer[]): number | null {
  const outermost = findStatus(layers, (layer) => layer.isEnvelope && !layer.isForeignError);
  if (outermost !== 200) return outermost;
  return findStatus(layers, (layer) => !layer.isForeignError && layer.status !== 200) ?? 200;
}

/** Returns the first status of the layers that fit, or `null` if none of them has one. */
function findStatus(layers: readonly Layer[], fits: (layer: Layer) => boolean): number | null {
  return layers.find((layer) => layer.status !== null && fits(layer))?.status ?? null;
}

/** The members of problem details (RFC 9457) and of the error bodies of web frameworks. One of them is enough. */
const foreignErrorMembers = ['type', 'title', 'detail', 'error', 'path'] as const;

/** Returns whether another program wrote an object to report an error. Only the API writes `status_message`. */
function isForeignError(object: object): boolean {
  const members = safePick(object, ['status_message', 'name', 'message', ...foreignErrorMembers]);
  if (typeof members.status_message === 'string') return false;
  const isSerializedError = typeof members.name === 'string' && typeof members.message === 'string';
  return isSerializedError || foreignErrorMembers.some((member) => typeof members[member] === 'string');
}
