import { operations, type Operation } from '../catalogue/operations.ts';
import { isStatusCode } from '../catalogue/statusCatalogue.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import { isRecord, safeGet } from './safeGet.ts';
import { parseBody } from './parseBody.ts';
import { isClientError, readAnswer } from './readAnswer.ts';
import { readApiStatus, readBody } from './readBody.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readThrown } from './readThrown.ts';
import { readWholeNumber } from './readWholeNumber.ts';

/** What a caller of {@link readStatus} knows besides the value. */
export interface ReadStatusOptions {
  /** The HTTP status of the answer, such as `response.status`. It counts only where the value says nothing itself. */
  readonly httpStatus?: number | undefined;
  /** What the API was asked to do: with it, an answer that lacks the proof of a success is not taken for one. */
  readonly operation?: Operation | undefined;
}

/**
 * Turns whatever a caller has in hand into a status code: for `code` of a message, or to see whether it worked. For a
 * fetch Response there is `readResponse`, which reads the body too.
 *
 * ```ts
 * try {
 *   const response = await fetch(url, request);
 *   code = readStatus(await response.text(), { httpStatus: response.status, operation: 'verify' });
 * } catch (error) {
 *   code = readStatus(error);
 * }
 * ```
 *
 * **What it reads**
 * - A body of the API, flat or wrapped one level deep under any key, as an object or as JSON text. It wins over the
 *   HTTP status. A text with 10,500 brackets, commas and colons would stall the page, and counts as no body.
 * - A number, or a string of digits: the API's own code, as it is. It carries no proof, so give the whole body of a
 *   verification instead: in `answer.status`, 200 does not mean "verified".
 * - What fetch, axios, ky or XMLHttpRequest throw or hand over: an error (`offline`, `timeout`, or the answer inside
 *   it), an answer, a request, or an event of one. In a request's handlers give the event: the request itself cannot
 *   tell a timeout from a lost network. fetch's and ky 1's responses show only their HTTP status here.
 *   A `status` on an error is HTTP's.
 * - What the camera throws: `cameraDenied`, `cameraNotFound`, `cameraInUse`, `cameraUnsupported`. A camera that did
 *   not start can throw an AbortError; where its message does not say so, it counts as a cancel, like fetch's.
 * - The HTTP status, by its HTTP meaning: 413 is `imageTooLarge`, 408 `timeout`, 429 `tooManyRequests`, 502 to 504
 *   `serviceUnavailable`; 401 and 403 stay; any other 4xx is 400 and any other 5xx is 500 (RFC 9110, section 15). The
 *   `status` of problem details (RFC 9457), of a framework's error body or of an error written as JSON is HTTP's too.
 *
 * **What is a success**: status 200 in a body in which nothing speaks against it. A `verified` or `match_status` that
 * is not clearly yes and a `return` of nobody are 411, or `faceCovered` where a mask was worn; a `liveness` that is
 * not clearly yes is `notLive`; a second status other than 200 wins, also that of a framework's error around it. With
 * `operation`, a `verify` or `compare` without `verified` and an `identify` without `return` are 411 too: a door that
 * stays shut is noticed, one that opens to a stranger is not. Give `operation: 'enroll'` if your server leaves unused
 * fields empty instead of out.
 *
 * @param value - Anything at all.
 * @returns A code of the kit; a number that it does not know, as it is; or `null` for what says nothing (an empty or
 *   foreign body, also under HTTP 200, or a bug in the app) and for a cancel that the app asked for. Never throws.
 */
export function readStatus(value: unknown, options?: ReadStatusOptions): StatusReading {
  const number = readWholeNumber(value);
  if (number !== null) return readApiStatus(number);
  if (typeof value === 'string' && isStatusCode(value)) return value;

  const answer = readAnswer(value);
  const operation = operations.find((known) => known === safeGet(options, 'operation'));
  const body = readBody(parseBody(answer.body), operation);
  const answered = body.code ?? readHttpStatus(body.httpStatus ?? answer.httpStatus);
  if (answered !== null) return answered;

  const httpStatus = readWholeNumber(safeGet(options, 'httpStatus'));
  // What came with an HTTP status is a body, though a server's error may be called `NotFoundError` too.
  const isBody = Boolean(httpStatus) && isRecord(value) && !isClientError(value);
  const failure = isBody ? null : readThrown(value);
  if (failure !== null) return failure === 'cancelled' ? null : failure;
  return readHttpStatus(httpStatus) ?? body.refusal;
}
