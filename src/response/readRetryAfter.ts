import { tryCatch } from '../utils/tryCatch.ts';
import { safeGet } from './safeGet.ts';

/** The longest wait that counts, in ms: one day. A server that asks for more is taken at one day. */
const maxWaitMs = 86_400_000;

/**
 * Returns the time until which an answer asks to wait, in epoch ms, for the prop `retryAt`. It reads the header
 * `Retry-After` (RFC 9110, section 10.2.3): whole seconds, or a date. A date is compared with the answer's own `Date`
 * header if there is one, so that a wrong clock of the device does no harm.
 *
 * @param response - A fetch `Response`, the response of an HTTP client with `headers`, or an error that has one as
 *   `response`. The body is not read.
 * @returns The time, at most one day from now; `null` without the header, for a time that has passed, and for a value
 *   that cannot be read. Never throws.
 * @example
 * <StatusMessage code={code} retryAt={readRetryAfter(response)} actionHandlers={{ tryAgain }} />
 */
export function readRetryAfter(response: unknown): number | null {
  const headers = safeGet(response, 'headers') ?? safeGet(safeGet(response, 'response'), 'headers');
  const nowMs = Date.now();
  const waitMs = readWaitMs(readHeader(headers, 'retry-after'), readHeader(headers, 'date'), nowMs);
  return waitMs === null ? null : nowMs + Math.min(waitMs, maxWaitMs);
}

/** Returns the wait in ms; `null` for none. */
function readWaitMs(retryAfter: string | null, date: string | null, nowMs: number): number | null {
  if (retryAfter === null) return null;
  // A header that came twice is joined with a comma. A date has one after the name of the day.
  const [, seconds] = /^(\d+)(?:,.*)?$/.exec(retryAfter) ?? [];
  const serverNowMs = readDate(date) ?? nowMs;
  const waitMs = seconds !== undefined ? Number(seconds) * 1_000 : (readDate(retryAfter) ?? serverNowMs) - serverNowMs;
  return waitMs > 0 ? waitMs : null;
}

/** Returns the time of a date of HTTP in epoch ms. HTTP's dates name the day and the month in English. */
function readDate(date: string | null): number | null {
  if (date === null || !/^[a-z]{3,9},? /i.test(date)) return null;
  const timeMs = Date.parse(date);
  return Number.isFinite(timeMs) ? timeMs : null;
}

/** A header is longer only if it is no time. In characters. */
const maxHeaderLength = 100;

/** Returns a header of a `Headers` object, or of a record with names in any case. */
function readHeader(headers: unknown, name: string): string | null {
  const value = tryCatch((): unknown => {
    if (typeof headers !== 'object' || headers === null) return null;
    const get: unknown = Reflect.get(headers, 'get');
    if (typeof get === 'function') return Reflect.apply(get, headers, [name]);
    const key = Object.keys(headers).find((each) => each.toLowerCase() === name);
    return key === undefined ? null : Reflect.get(headers, key);
  }, null);
  // Some clients give a header as a number, or as a list.
  const [first]: readonly unknown[] = [value].flat();
  const text = typeof first === 'number' ? String(first) : first;
  return typeof text === 'string' && text.length <= maxHeaderLength ? text.trim() : null;
}
