import type { StatusReading } from '../catalogue/StatusReading.ts';
import { getUrgencyWeight } from './urgency.ts';

/** What is shown, or was last announced, and since when. */
export interface Held {
  readonly code: StatusReading;
  /** In ms. */
  readonly sinceMs: number;
}

export const nothingHeld: Held = { code: null, sinceMs: 0 };

/**
 * What to show when `next` would be: what is there stays its time, unless `next` weighs more. Gives `held` itself where
 * nothing changes.
 */
export function hold(held: Held, next: StatusReading, nowMs: number, stayMs: number): Held {
  if (Object.is(next, held.code)) return held;
  const ageMs = nowMs - held.sinceMs;
  // A clock that was set back keeps nothing on the screen.
  const isDue = ageMs < 0 || ageMs >= stayMs;
  return isDue || getUrgencyWeight(next) > getUrgencyWeight(held.code) ? { code: next, sinceMs: nowMs } : held;
}
