import { isError, safeGet } from './safeGet.ts';
import { readWholeNumber } from './readWholeNumber.ts';

/** What an HTTP client knows of an answer. */
export interface Answer {
  readonly body: unknown;
  readonly httpStatus: number | null;
}

/** Whether a value is an XMLHttpRequest, or jQuery's likeness of one. */
export function isRequest(value: unknown): boolean {
  return typeof safeGet(value, 'getAllResponseHeaders') === 'function';
}

/**
 * The answer inside what an HTTP client hands over, so that the client's `status`, which is HTTP's, is never taken
 * for the API's. Anything else is a body itself.
 */
export function readAnswer(value: unknown): Answer {
  const target = safeGet(value, 'target');
  const request = isRequest(target) ? target : value;
  if (isRequest(request)) {
    return {
      body: safeGet(request, 'response') ?? safeGet(request, 'responseText'),
      httpStatus: readWholeNumber(safeGet(request, 'status')),
    };
  }

  const response = safeGet(value, 'response');
  if (!isClientError(value) && !isResponse(value) && !isResponse(response)) return { body: value, httpStatus: null };
  return {
    body: safeGet(response, 'data') ?? safeGet(value, 'data'),
    httpStatus: readWholeNumber(safeGet(response, 'status') ?? safeGet(value, 'status')),
  };
}

/** Whether a value was thrown by an HTTP client; axios's error may come as a copy. */
export function isClientError(value: unknown): boolean {
  return isError(value) || safeGet(value, 'isAxiosError') === true;
}

// fetch's, ky's and axios's have headers; a mock of one in a test often has only `json`.
function isResponse(value: unknown): boolean {
  return typeof (safeGet(value, 'headers') ?? '') === 'object' || typeof safeGet(value, 'json') === 'function';
}
