import { isError, peek } from './peek.ts';
import { readWholeNumber } from './readWholeNumber.ts';

/** What an HTTP client knows of an answer. */
export interface Answer {
  readonly body: unknown;
  readonly httpStatus: number | null;
}

/** Whether a value is an XMLHttpRequest, or jQuery's likeness of one. */
export function isRequest(value: unknown): boolean {
  return typeof peek(value, 'getAllResponseHeaders') === 'function';
}

/**
 * The answer inside what an HTTP client hands over, so that the client's `status`, which is HTTP's, is never taken
 * for the API's. Anything else is a body itself.
 */
export function readAnswer(value: unknown): Answer {
  const target = peek(value, 'target');
  const request = isRequest(target) ? target : value;
  if (isRequest(request)) {
    return {
      body: peek(request, 'response') ?? peek(request, 'responseText'),
      httpStatus: readWholeNumber(peek(request, 'status')),
    };
  }

  const response = peek(value, 'response');
  if (!isClientError(value) && !isResponse(value) && !isResponse(response)) return { body: value, httpStatus: null };
  return {
    body: peek(response, 'data') ?? peek(value, 'data'),
    httpStatus: readWholeNumber(peek(response, 'status') ?? peek(value, 'status')),
  };
}

/** Whether a value was thrown by an HTTP client; axios's error may come as a copy. */
export function isClientError(value: unknown): boolean {
  return isError(value) || peek(value, 'isAxiosError') === true;
}

// fetch's, ky's and axios's have headers; a mock of one in a test often has only `json`.
function isResponse(value: unknown): boolean {
  return typeof (peek(value, 'headers') ?? '') === 'object' || typeof peek(value, 'json') === 'function';
}
