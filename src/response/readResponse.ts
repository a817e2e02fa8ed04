import type { StatusReading } from '../catalogue/StatusReading.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { readAbort } from './readAbort.ts';
import { readBodyText } from './readBodyText.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readStatus, type ReadStatusOptions } from './readStatus.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { safeGet, safePick } from './safeGet.ts';

/** What the caller of {@link readResponse} knows in addition to the response. The response has its own HTTP status. */
export type ReadResponseOptions = Pick<ReadStatusOptions, 'operation' | 'signal'>;

/**
 * Reads the body of a fetch Response and returns its status code, as {@link readStatus} does for the body's text and the
 * HTTP status.
 *
 * ```ts
 * const signal = AbortSignal.timeout(20_000);
 * try {
 *   const response = await fetch(url, { ...request, signal });
 *   code = await readResponse(response, { operation: 'verify', signal });
 * } catch (error) {
 *   code = readStatus(error, { signal }); // no answer came
 * }
 * ```
 *
 * **What it reads**: the body, once, as UTF-8, whatever its content type is, and at most 1 MB (1,048,576 bytes). A longer
 * body is not downloaded to its end, and none of it counts. Reading takes as long as the body takes to arrive: give a
 * signal to fetch and to `readResponse`, as above. A response without a stream, as in React Native, is read whole with
 * `text()`.
 *
 * **When the HTTP status decides**, by its meaning in HTTP: if the body is empty, longer than 1 MB, not JSON (such as the
 * HTML page of a proxy), without a status, or already read. A 2xx alone is `null`, since it proves nothing.
 *
 * **When the body breaks off**, the part that has arrived does not count. If `signal` has aborted, its reason decides:
 * `timeout` if its time was up, and `null` if the app cancelled. Otherwise the connection is lost: `offline`. Some
 * browsers report no error and hand over the part that has arrived. Then JSON that breaks off is `offline`, if the HTTP
 * status says nothing.
 *
 * **To use the body yourself, too**, read it: `const text = await response.text()`, then
 * `readStatus(text, { httpStatus: response.status })` and `JSON.parse(text)`. Or pass `response.clone()`.
 *
 * @param response - The response of `fetch`, or of ky with `throwHttpErrors: false`. Its body must not have been read.
 * @returns A promise of what `readStatus` returns. It never rejects, for any argument.
 */
export async function readResponse(response: Response, options?: ReadResponseOptions): Promise<StatusReading> {
  const { status, bodyUsed, body } = safePick(response, ['status', 'bodyUsed', 'body']);
  const httpStatus = readWholeNumber(status);
  if (bodyUsed === true || safeGet(body, 'locked') === true) {
    if (process.env.NODE_ENV !== 'production') warnOnce(alreadyReadWarning);
    return readHttpStatus(httpStatus);
  }
  const operation = tryCatch(() => options?.operation) ?? undefined;
  try {
    return readStatus(await readBodyText(response), { httpStatus: httpStatus ?? undefined, operation });
  } catch (error) {
    const abort = readAbort(safeGet(options, 'signal'));
    return abort ? abort.code : readBrokenBody(error, httpStatus);
  }
}

const alreadyReadWarning =
  '`readResponse` was given a Response whose body is already read or locked, so only its HTTP status counts and the ' +
  'answer of the API is lost. Give it the Response before other code reads it. To use the body yourself too, read ' +
  '`await response.text()` once and give that to `readStatus` with `httpStatus: response.status`.';

/** Returns the code for a body that could not be read to its end, though no known signal has aborted it. */
function readBrokenBody(error: unknown, httpStatus: number | null): StatusReading {
  switch (safeGet(error, 'name')) {
    case 'AbortError':
      return null;
    case 'TimeoutError':
      return 'timeout';
    case 'TypeError': // the name that every engine gives to a lost connection
      return 'offline';
    default:
      return readHttpStatus(httpStatus);
  }
}
