import { operations, type Operation } from '../catalogue/operations.ts';
import { isStatusCode, type StatusCode } from '../catalogue/statusCodes.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { Failure } from './failures.ts';
import { getCauses } from './getCauses.ts';
import { readAbort } from './readAbort.ts';
import { isClientError, readAnswer } from './readAnswer.ts';
import { getCodeForApiStatus, readBody, type BodyContext, type BodyReading } from './readBody.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readThrown } from './readThrown.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { isRecord, safePick } from './safeGet.ts';

/** What the caller of {@link readStatus} knows in addition to the value. */
export interface ReadStatusOptions {
  /**
   * The HTTP status of the answer, such as `response.status`. It counts only if the value itself says nothing. With it, a
   * text is a body and not a code or an error, and a number in the body that repeats it is HTTP's.
   */
  readonly httpStatus?: number | undefined;
  /** The operation that the app requested. With it, an answer without the proof of a success is not a success. */
  readonly operation?: Operation | undefined;
  /**
   * The signal that the request was given. Some browsers report a timeout as a cancel; only the signal knows. Without it,
   * such a timeout is `null`.
   */
  readonly signal?: AbortSignal | null | undefined;
}

/**
 * Reads any value as a status code, for the `code` of a message or to see whether a request succeeded. For a fetch
 * Response use `readResponse`, which reads the body too.
 *
 * ```ts
 * const signal = AbortSignal.timeout(20_000);
 * try {
 *   const response = await fetch(url, { ...request, signal });
 *   code = readStatus(await response.text(), { httpStatus: response.status, operation: 'verify' });
 * } catch (error) {
 *   code = readStatus(error, { signal });
 * }
 * ```
 *
 * **Which values it reads**
 * - A body, as an object or as JSON text. The API's answer is the object with `status_message`, wherever it stands in the
 *   body, or else the documented shape: flat, or wrapped once, or in the reseller's `risetai`. It has priority over the
 *   HTTP status. A text with 10,500 brackets, colons and commas or more counts as no body, since parsing it would block
 *   the page. JSON text that breaks off is `offline`, if the HTTP status says nothing.
 * - A number, or a string of digits: the API's code as it is. A code alone proves nothing: `answer.status` is 200 for a
 *   face that does not match, too. So pass the whole body of a verification.
 * - The value that fetch, axios, ky, ofetch, superagent, got, SWR, RTK Query or XMLHttpRequest returns or throws: an
 *   error (`offline`, `timeout`, or the answer inside it), an answer, a request, or an event of a request. For the error
 *   of a request with a signal, pass the `signal`, too. An error's causes count too. In the handlers of a request pass the event: the request itself does not distinguish a timeout
 *   from a lost connection. For the responses of fetch and ky 1 only the HTTP status counts. The `status` of an error is
 *   HTTP's.
 * - An error of the camera or its text: `cameraDenied`, `cameraNotFound`, `cameraInUse`, `cameraUnsupported`. A camera
 *   that does not start may throw an AbortError. Unless its message is about the camera, it counts as a cancelled
 *   request. The NotAllowedError of `video.play()` is `null`: call it again when the person touches the screen.
 * - The HTTP status, by its meaning in HTTP: 413 is `imageTooLarge`, 408 `timeout`, 429 `tooManyRequests`, 502 to 504
 *   `serviceUnavailable`. 401 and 403 stay as they are. Any other 4xx is 400, and any other 5xx is 500 (RFC 9110, section
 *   15). The status in the error body of a server or framework is HTTP's too: a number beside a `message`, or one that
 *   repeats `httpStatus`, without `status_message`; problem details (RFC 9457).
 *
 * **What is a success**: status 200 in a body in which nothing denies it. These deny it:
 * - A `verified` or `match_status` that is not clearly a yes, or a `return` without a person: 411, or `faceCovered` if a
 *   mask was worn.
 * - A `liveness` that is not clearly a yes: `notLive`.
 * - A second status of the API other than 200: that status. A status of a server around the answer that is not 1 or
 *   2xx: its meaning in HTTP, or 500.
 * - With `operation`: a `verify` or `compare` without `verified`, or an `identify` without `return`: 411. In doubt the
 *   answer is a refusal, since people notice a false refusal, but not a false success. Pass `operation: 'enroll'` if
 *   your server sends unused fields empty.
 *
 * The guide `docs/reading-answers.md` explains the model.
 *
 * @param value - Any value.
 * @returns A code of the kit, an unknown number as it is, or `null` for no code. No code stands for a value that says
 *   nothing (an empty or foreign body, even under HTTP 200, or a bug in the app), and for a request that the app
 *   cancelled. Never throws.
 */
export function readStatus(value: unknown, options?: ReadStatusOptions): StatusReading {
  const given = safePick(options, ['httpStatus', 'operation', 'signal']);
  const operation = operations.find((known) => known === given.operation);
  const httpStatus = readWholeNumber(given.httpStatus);
  const abort = readAbort(given.signal);
  // Some browsers throw the reason itself, which may be any value. It is no answer.
  if (abort && value === abort.reason) return abort.code;

  const causes = getCauses(value);
  const readings = causes.map((cause) => readCause(cause, { operation, httpStatus }));
  // What was thrown is no success, whatever answer it contains.
  const isThrown = isClientError(value) || causes.length > 1;
  const answer = readings.find(({ code }) => code !== null && !(isThrown && code === 200));
  if (answer) return answer.code;

  const failure = findFailure(readings);
  if (failure === 'cancelled') return abort?.code ?? null;
  return failure ?? readHttpStatus(httpStatus) ?? readings[0]?.fallback ?? null;
}

/** What one value says: the value that was given, or one that caused it. */
interface Reading extends BodyReading {
  /** What failed before an answer came. */
  readonly failure: Failure | null;
}

function readCause(value: unknown, given: BodyContext): Reading {
  // With an HTTP status, a text is a body. A body that is only a number is not the API's.
  const code = typeof value === 'string' && given.httpStatus ? null : readCode(value);
  if (code !== null) return { code, fallback: null, failure: null };

  const answer = readAnswer(value);
  const body = readBody(answer.body, { ...given, httpStatus: answer.httpStatus ?? given.httpStatus });
  // With an HTTP status, a plain object is a body. A server may call its error `NotFoundError`, as the camera does.
  const isBody = given.httpStatus && (isRecord(value) || typeof value === 'string') && !isClientError(value);
  return {
    code: body.code ?? readHttpStatus(answer.httpStatus),
    fallback: body.fallback,
    failure: isBody ? null : readThrown(value),
  };
}

/** Reads a code of the kit or the API's number. */
function readCode(value: unknown): StatusCode | number | null {
  const number = readWholeNumber(value);
  if (number !== null) return getCodeForApiStatus(number);
  return typeof value === 'string' && isStatusCode(value) ? value : null;
}

/** Returns the failure of the innermost cause, which is the most exact one. A timeout may have cancelled the request. */
function findFailure(readings: readonly Reading[]): Failure | null {
  const failures = readings.map(({ failure }) => failure).filter((failure) => failure !== null);
  const exact = failures.filter((failure) => failure !== 'cancelled');
  return exact[exact.length - 1] ?? failures[0] ?? null;
}
