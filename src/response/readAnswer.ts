import { readWholeNumber } from './readWholeNumber.ts';
import { isError, safeGet, safePick } from './safeGet.ts';

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

/** Reads a response of fetch, ky or axios, or a client's error. The error may contain the response. */
function readClientResponse(value: unknown): Answer | null {
  const { response, data, status } = safePick(value, ['response', 'data', 'status']);
  if (!isClientError(value) && !isResponse(value) && !isResponse(response)) return null;
  const inner = safePick(response, ['data', 'status']);
  return { body: inner.data ?? data, httpStatus: readWholeNumber(inner.status ?? status) };
}

/** Returns whether a value is an XMLHttpRequest, or jQuery's substitute for one. */
export function isRequest(value: unknown): boolean {
  return typeof safeGet(value, 'getAllResponseHeaders') === 'function';
}

/** Returns whether a value is an error that an HTTP client throws. An app may pass on a copy of an axios error. */
export function isClientError(value: unknown): boolean {
  return isError(value) || safeGet(value, 'isAxiosError') === true;
}

// The responses of fetch, ky and axios have headers. A mock response in a test often has only `json`.
function isResponse(value: unknown): boolean {
  const { headers, json } = safePick(value, ['headers', 'json']);
  return (typeof headers === 'object' && headers !== null) || typeof json === 'function';
}
