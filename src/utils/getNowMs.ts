import { tryCatch } from './tryCatch.ts';

/**
 * Returns the present time in ms, for the time between two calls. Uses the clock of the page, which nobody can set, and
 * the time of day where a test environment has replaced that clock or has none.
 */
export function getNowMs(): number {
  const pageMs: unknown = tryCatch(() => performance.now());
  return typeof pageMs === 'number' && Number.isFinite(pageMs) ? pageMs : Date.now();
}
