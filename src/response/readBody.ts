import type { Operation } from '../catalogue/operations.ts';
import type { StatusCode } from '../catalogue/statusCodes.ts';
import { getLayers } from './getLayers.ts';
import { isCutOffJson } from './parseJson.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import type { Layer } from './readLayer.ts';
import { readRefusal } from './readRefusal.ts';

/** What the reader of a body knows in addition to the body. */
export interface BodyContext {
  readonly operation: Operation | undefined;
  /** The HTTP status under which the body came. */
  readonly httpStatus: number | null;
}

/** The facts that a body states. */
export interface BodyReading {
  /** The outcome that the API reports, or else the meaning of the HTTP status that the body repeats. */
  readonly code: StatusCode | number | null;
  /**
   * The code that counts if neither the body nor HTTP has a status: the refusal that the flags report, or `offline` for
   * JSON that breaks off.
   */
  readonly fallback: StatusCode | null;
}

/** Reads a body, as an object or as JSON text. The API's answer may be the body itself or stand anywhere in it. */
export function readBody(value: unknown, { operation, httpStatus }: BodyContext): BodyReading {
  const layers = getLayers(value, httpStatus);
  const objects = layers.map(({ object }) => object);
  const layersWithStatus = layers.filter(hasStatus);
  const answer = findAnswer(layersWithStatus);

  if (answer === undefined) {
    const repeated = layersWithStatus.find(({ author }) => author === 'http');
    // Firefox (a compressed body) and older WebKit (a body in chunks) report no error when the connection is lost.
    const isCutOff = typeof value === 'string' && isCutOffJson(value);
    const fallback = isCutOff ? 'offline' : readRefusal(objects);
    return { code: readHttpStatus(repeated?.status ?? null), fallback };
  }
  if (answer.status !== 200) return { code: getCodeForApiStatus(answer.status), fallback: null };
  const denial = readDenial(layersWithStatus, answer.depth);
  // A flag that says no is more exact than the HTTP status of a server around it. A missing proof is less exact. An
  // enrolment needs no proof, so only such flags refuse it.
  const isRefusedByFlag = readRefusal(objects, 'enroll') !== null;
  const isDenialMoreExact = denial !== null && (denial.isOfApi || !isRefusedByFlag);
  const code = isDenialMoreExact ? denial.code : (readRefusal(objects, operation) ?? 200);
  return { code, fallback: null };
}

/** Codes that the vendor has removed from its table. Older servers still send them. */
const formerCodes: Readonly<Record<number, StatusCode>> = { 414: 'multipleFaces' };

/** Returns the code for a status of the API. An unknown status is returned as it is. */
export function getCodeForApiStatus(status: number): StatusCode | number {
  return formerCodes[status] ?? status;
}

type LayerWithStatus = Layer & { readonly status: number };

function hasStatus(layer: Layer): layer is LayerWithStatus {
  return layer.status !== null;
}

/**
 * Finds the API's answer: the object with `status_message`, or else an object in the documented shape. Of several, the
 * outermost one that reports a failure counts.
 */
function findAnswer(layers: readonly LayerWithStatus[]): LayerWithStatus | undefined {
  const signed = layers.filter(({ author }) => author === 'api');
  if (signed.length > 0) return signed.find(({ status }) => status !== 200) ?? signed[0];

  const documented = layers.filter(({ author, isDocumentedPlace }) => author === 'unknown' && isDocumentedPlace);
  const failing = documented.find(({ status }) => !isGood(status));
  return failing ?? documented.find(({ status }) => status === 200) ?? documented[0];
}

/** A failure that stands in a body beside a success. */
interface Denial {
  readonly code: StatusCode | number;
  /** Whether the API reports it. Otherwise HTTP does. */
  readonly isOfApi: boolean;
}

/**
 * Returns the failure that another status in the body reports beside a success. A status in or beside the answer is the
 * API's, if it is one that the API could send. A status around the answer is HTTP's. So is one that another program wrote
 * beside the answer; in the answer, it is about something else.
 */
function readDenial(layers: readonly LayerWithStatus[], answerDepth: number): Denial | null {
  const ofApi = layers.find(
    ({ author, depth, status }) => author !== 'http' && depth >= answerDepth && isFailureOfApi(status),
  );
  if (ofApi) return { code: getCodeForApiStatus(ofApi.status), isOfApi: true };

  const isAroundOrBeside = ({ author, depth }: Layer) =>
    depth < answerDepth || (depth === answerDepth && author === 'http');
  const ofHttp = layers.find((layer) => !isGood(layer.status) && isAroundOrBeside(layer));
  return ofHttp ? { code: readHttpStatus(ofHttp.status) ?? 500, isOfApi: false } : null;
}

/** Returns whether a status is in the range of the API's failures. Records of people and visits have other numbers. */
function isFailureOfApi(status: number): boolean {
  return status >= 400 && status <= 699;
}

/** Returns whether a status reports no failure: HTTP's 2xx, or the 1 with which many servers say that all is well. */
function isGood(status: number): boolean {
  return status === 1 || (status >= 200 && status <= 299);
}
