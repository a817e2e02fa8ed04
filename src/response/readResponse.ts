import type { StatusReading } from '../catalogue/StatusReading.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { safeGet } from './safeGet.ts';
import { readHttpStatus } from './readHttpStatus.ts';
import { readStatus, type ReadStatusOptions } from './readStatus.ts';
import { readText } from './readText.ts';
import { readWholeNumber } from './readWholeNumber.ts';

/** What a caller of {@link readResponse} knows besides the response, which brings its HTTP status itself. */
export type ReadResponseOptions = Pick<ReadStatusOptions, 'operation'>;

/**
 * Reads what fetch answered and turns it into a status code, as {@link readStatus} does with the body's text and the
 * HTTP status.
 *
 * ```ts
 * try {
 *   const response = await fetch(url, { ...request, signal: AbortSignal.timeout(30_000) });
 *   code = await readResponse(response, { operation: 'verify' });
 * } catch (error) {
 *   code = readStatus(error); // no answer came at all
 * }
 * ```
 *
 * **What it reads**: the body, once, as UTF-8, whatever its content type says, and at most 1 MB (1,048,576 bytes) of
 * it. If it is longer, the rest is not downloaded and nothing of it counts. For as long as the body takes: give fetch
 * a signal, as above. Where responses have no stream, as in React Native, `text()` reads all of it.
 *
 * **Where the HTTP status decides**, by its HTTP meaning: if the body is empty, longer than 1 MB, not JSON (a proxy's
 * HTML page), without a status, or already read. A 2xx alone is `null`: it proves nothing.
 *
 * **Where the body breaks off**, nothing that came of it counts: `offline` where the connection is lost, `timeout`
 * where the signal's time is up, `null` where the app aborts. (Chrome before 124 calls both an abort.) For an abort
 * with a reason of the app's own, which tells nothing, the HTTP status decides.
 *
 * **To keep the body too**, read it yourself: `const text = await response.text()`, then
 * `readStatus(text, { httpStatus: response.status })` and `JSON.parse(text)`. Or give `response.clone()`.
 *
 * @param response - What `fetch` gave, or ky with `throwHttpErrors: false`; its body must not have been read.
 * @returns A promise of what `readStatus` returns. It never rejects, whatever it is given.
 */
export async function readResponse(response: Response, options?: ReadResponseOptions): Promise<StatusReading> {
  const httpStatus = readWholeNumber(safeGet(response, 'status'));
  if (isRead(response)) {
    if (process.env.NODE_ENV !== 'production') warnOnce(readAlready);
    return readHttpStatus(httpStatus);
  }
  const operation = tryCatch(() => options?.operation) ?? undefined;
  try {
    return readStatus(await readText(response), { httpStatus: httpStatus ?? undefined, operation });
  } catch (error) {
    return readBreak(error, httpStatus);
  }
}

const readAlready =
  '`readResponse` was given a Response whose body is read or locked already, so only its HTTP status counts and what ' +
  'the API said is lost. Give it the Response before anything else reads it. To use the body yourself too, read ' +
  '`await response.text()` once and give that to `readStatus` with `httpStatus: response.status`.';

function isRead(response: unknown): boolean {
  return safeGet(response, 'bodyUsed') === true || safeGet(safeGet(response, 'body'), 'locked') === true;
}

/** What it means that a body could not be read to its end. */
function readBreak(error: unknown, httpStatus: number | null): StatusReading {
  switch (safeGet(error, 'name')) {
    case 'AbortError':
      return null;
    case 'TimeoutError':
      return 'timeout';
    case 'TypeError': // so every engine calls a lost connection
      return 'offline';
    default:
      return readHttpStatus(httpStatus);
  }
}
