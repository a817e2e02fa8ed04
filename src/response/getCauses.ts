import { isError, isRecord, safeGet, safePick } from './safeGet.ts';

/** The number of values that are read: an error, its cause, the cause of that, and so on. */
const maxValues = 8;

/**
 * Returns a value and everything that caused it, the outermost first. Clients and apps wrap the error that says what
 * failed in an error of their own.
 */
export function getCauses(value: unknown): readonly unknown[] {
  const values = [value];
  // The list grows while the loop goes through it.
  for (const current of values) values.push(...getOwnCauses(current).slice(0, maxValues - values.length));
  return values;
}

function getOwnCauses(value: unknown): readonly unknown[] {
  const names = ['cause', 'networkError', 'errors', 'reason', 'error', 'type', 'status'] as const;
  const { cause, networkError, errors, reason, error, type, status } = safePick(value, names);
  if (isError(value)) return [cause, networkError, safeGet(errors, '0'), safeGet(errors, '1')].filter(isPresent);
  if (type === 'unhandledrejection' || status === 'rejected') return [reason ?? error]; // `Promise.allSettled`, RTK Query
  // Any other `error` belongs to the body of a server.
  const isErrorEvent = type === 'error' && !isRecord(value);
  return isErrorEvent || isRtkError(error) ? [error].filter(isPresent) : [];
}

/** Returns whether a value is the error of RTK Query for a request without an answer, as its mutations return it. */
function isRtkError(value: unknown): boolean {
  const status = safeGet(value, 'status');
  return status === 'FETCH_ERROR' || status === 'TIMEOUT_ERROR';
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
