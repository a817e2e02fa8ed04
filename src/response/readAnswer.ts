import { isObjectOfApi } from './readLayer.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { getMembers, isError, isRecord, safeGet, safePick } from './safeGet.ts';

/** The answer of a server, as far as an HTTP client knows it. */
export interface Answer {
  readonly body: unknown;
  readonly httpStatus: number | null;
}

/**
 * Finds the server's answer in the value that an HTTP client returns or throws. The `status` of such a value is HTTP's
 * and not the API's. Any other value is itself a body.
 */
export function readAnswer(value: unknown): Answer {
  return readRequest(value) ?? readClientResponse(value) ?? { body: value, httpStatus: null };
}

/** Reads an XMLHttpRequest, or an event of one. */
function readRequest(value: unknown): Answer | null {
  const request = [safeGet(value, 'target'), value].find(isRequest);
  if (request === undefined) return null;
  const { response, responseText, status } = safePick(request, ['response', 'responseText', 'status']);
  return { body: response ?? responseText, httpStatus: readWholeNumber(status) };
}

/** Reads the response of a client, or a client's error. The error may contain the response, the body or both. */
function readClientResponse(value: unknown): Answer | null {
  const response = safeGet(value, 'response');
  if (!isClientError(value) && !isResponse(value) && !isResponse(response)) return null;
  const holders = [response, value];
  return {
    // An app may add the members of the API's answer to an error.
    body: isObjectOfApi(value) ? value : holders.flatMap(getBodies).find(isBody),
    httpStatus: holders.map(readHttpStatusOf).find((status) => status !== null) ?? null,
  };
}

/** The members in which clients keep the body of an answer, parsed or as text. */
const bodyMembers = [
  'data', // axios, ky 2, ofetch, openapi-fetch
  '_data', // the response of ofetch
  'body', // superagent, got, the gateway of a cloud function
  'info', // SWR, as its guide shows
  'error', // openapi-fetch, Angular
  'result', // Apollo
  'json', // wretch
  'text', // wretch; superagent, for a body that it does not parse
] as const;

function getBodies(holder: unknown): readonly unknown[] {
  return Object.values(safePick(holder, bodyMembers));
}

/** Returns whether a value is a body that says something. */
function isBody(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : isRecord(value) && getMembers(value).length > 0;
}

function readHttpStatusOf(holder: unknown): number | null {
  const { status, statusCode } = safePick(holder, ['status', 'statusCode']);
  return readWholeNumber(status) ?? readWholeNumber(statusCode);
}

/** Returns whether a value is an XMLHttpRequest, or jQuery's substitute for one. */
export function isRequest(value: unknown): boolean {
  return typeof safeGet(value, 'getAllResponseHeaders') === 'function';
}

/** Returns whether a value is an error that an HTTP client throws. An app may pass on a copy of an axios error. */
export function isClientError(value: unknown): boolean {
  return isError(value) || safeGet(value, 'isAxiosError') === true;
}

// The responses of clients have headers. A mock response in a test often has only `json`.
function isResponse(value: unknown): boolean {
  const { headers, json } = safePick(value, ['headers', 'json']);
  return (typeof headers === 'object' && headers !== null) || typeof json === 'function';
}
