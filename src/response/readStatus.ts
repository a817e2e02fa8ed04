import { operations, type Operation } from '../catalogue/operations.ts';
import { isStatusCode } from '../catalogue/statusCatalogue.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import { isClientError, readAnswer } from './readAnswer.ts';
import { getCodeForApiStatus, readBody } from './readBody.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readThrown } from './readThrown.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { isRecord, safePick } from './safeGet.ts';

/** What the caller of {@link readStatus} knows in addition to the value. */
export interface ReadStatusOptions {
  /** The HTTP status of the answer, such as `response.status`. It counts only if the value itself says nothing. */
  readonly httpStatus?: number | undefined;
  /** The operation that the app requested. With it, an answer without the proof of a success is not a success. */
  readonly operation?: Operation | undefined;
}

/**
 * Reads any value as a status code, for the `code` of a message or to see whether a request succeeded. For a fetch
 * Response use `readResponse`, which reads the body too.
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
 * **Which values it reads**
 * - A body of the API, flat or wrapped one level deep under any key, as an object or as JSON text. It has priority over
 *   the HTTP status. A text with 10,500 brackets, colons and commas or more counts as no body, since parsing it would
 *   block the page.
 * - A number, or a string of digits: the API's code as it is. A code alone proves nothing: `answer.status` is 200 for a
 *   face that does not match, too. So pass the whole body of a verification.
 * - The value that fetch, axios, ky or XMLHttpRequest returns or throws: an error (`offline`, `timeout`, or the answer
 *   inside it), an answer, a request, or an event of a request. In the handlers of a request pass the event: the request
 *   itself does not distinguish a timeout from a lost connection. For the responses of fetch and ky 1 only the HTTP
 *   status counts. The `status` of an error is HTTP's.
 * - An error of the camera: `cameraDenied`, `cameraNotFound`, `cameraInUse`, `cameraUnsupported`. A camera that does not
 *   start may throw an AbortError. Unless its message is about the camera, it counts as a cancelled request.
 * - The HTTP status, by its meaning in HTTP: 413 is `imageTooLarge`, 408 `timeout`, 429 `tooManyRequests`, 502 to 504
 *   `serviceUnavailable`. 401 and 403 stay as they are. Any other 4xx is 400, and any other 5xx is 500 (RFC 9110, section
 *   15). The `status` of problem details (RFC 9457), of a web framework's error body or of an error written as JSON is
 *   HTTP's too.
 *
 * **What is a success**: status 200 in a body in which nothing denies it. These deny it:
 * - A `verified` or `match_status` that is not clearly a yes, or a `return` without a person: 411, or `faceCovered` if a
 *   mask was worn.
 * - A `liveness` that is not clearly a yes: `notLive`.
 * - A second status other than 200, also that of a web framework's error around the body: that status.
 * - With `operation`: a `verify` or `compare` without `verified`, or an `identify` without `return`: 411. In doubt the
 *   answer is a refusal, since people notice a false refusal, but not a false success. Pass `operation: 'enroll'` if
 *   your server sends unused fields empty.
 *
 * @param value - Any value.
 * @returns A code of the kit, an unknown number as it is, or `null` for no code. No code stands for a value that says
 *   nothing (an empty or foreign body, even under HTTP 200, or a bug in the app), and for a request that the app
 *   cancelled. Never throws.
 */
export function readStatus(value: unknown, options?: ReadStatusOptions): StatusReading {
  const number = readWholeNumber(value);
  if (number !== null) return getCodeForApiStatus(number);
  if (typeof value === 'string' && isStatusCode(value)) return value;

  const given = safePick(options, ['httpStatus', 'operation']);
  const operation = operations.find((known) => known === given.operation);

  const answer = readAnswer(value);
  const body = readBody(answer.body, operation);
  const answeredCode = body.code ?? readHttpStatus(body.httpStatus ?? answer.httpStatus);
  if (answeredCode !== null) return answeredCode;

  const httpStatus = readWholeNumber(given.httpStatus);
  // With an HTTP status, a plain object is a body. A server may call its error `NotFoundError`, as the camera does.
  const isBody = Boolean(httpStatus) && isRecord(value) && !isClientError(value);
  const failure = isBody ? null : readThrown(value);
  if (failure === 'cancelled') return null;
  return failure ?? readHttpStatus(httpStatus) ?? body.refusal;
}
