import { readThrown } from './readThrown.ts';
import { safePick } from './safeGet.ts';

/** Why a signal has aborted its request. */
export interface Abort {
  /** The value that the signal aborted with: an error of the browser, or any value of the app. */
  readonly reason: unknown;
  /** `timeout` if the time was up; `null` if the app cancelled. */
  readonly code: 'timeout' | null;
}

/**
 * Returns why a signal has aborted its request, or `null` if it has not. In every browser, the reason of
 * `AbortSignal.timeout()` is a TimeoutError, also through `AbortSignal.any()`. The error that fetch throws is not: Safari
 * throws an AbortError, and so does Firefox while the app reads the body.
 */
export function readAbort(signal: unknown): Abort | null {
  const { aborted, reason } = safePick(signal, ['aborted', 'reason']);
  if (aborted !== true) return null;
  return { reason, code: readThrown(reason) === 'timeout' ? 'timeout' : null };
}
