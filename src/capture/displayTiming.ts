import type { StatusReading } from '../catalogue/StatusReading.ts';
import { getDisplayMs, type UrgencySettings } from './urgency.ts';

/** The code that is displayed, or was announced last, and the time in ms since when. */
export interface Display {
  readonly code: StatusReading;
  readonly sinceMs: number;
}

export const emptyDisplay: Display = { code: null, sinceMs: 0 };

/**
 * Returns the display after a new code came: the present code stays for as long as {@link getDisplayMs} returns. Returns the same object if nothing changes.
 */
export function keepMinimumDisplay(
  display: Display,
  code: StatusReading,
  nowMs: number,
  settings: UrgencySettings & { readonly minimumDisplayMs: number },
): Display {
  if (Object.is(code, display.code)) return display;
  const displayedForMs = nowMs - display.sinceMs;
  // If the clock was set back, the present code would otherwise stay until the clock has caught up.
  const isClockSetBack = displayedForMs < 0;
  const displayMs = getDisplayMs(code, display.code, settings, settings.minimumDisplayMs);
  return isClockSetBack || displayedForMs >= displayMs ? { code, sinceMs: nowMs } : display;
}

/** The time between two frames of a camera with 30 frames a second, in ms. */
const frameMs = 1_000 / 30;

/**
 * Returns the times of the frames that a camera saw between two pushed codes. React renders nothing while the code
 * stays the same, so those frames are not pushed. Frames older than the window are left out, since they have no vote.
 *
 * @param lastFrameMs - The time of the last frame; `undefined` if there was none.
 */
export function getFrameTimesBetween(lastFrameMs: number | undefined, nowMs: number, windowMs: number): number[] {
  if (lastFrameMs === undefined) return [];
  const times: number[] = [];
  const firstMs = Math.max(lastFrameMs, nowMs - windowMs) + frameMs;
  // Half a frame of tolerance: a frame almost as late as the present one is the present one.
  const endMs = nowMs - frameMs / 2;
  for (let atMs = firstMs; atMs < endMs; atMs += frameMs) times.push(atMs);
  return times;
}

/** The state on which the next change without a new code depends. All times are in ms. */
export interface PendingState {
  readonly nowMs: number;
  /** The code of the newest frame. */
  readonly newest: StatusReading;
  /** The code that won the vote. */
  readonly winner: StatusReading;
  readonly display: Display;
  readonly minimumDisplayMs: number;
  /** When an empty result may clear the display. */
  readonly clearAtMs: number;
  readonly startDelayEndMs: number;
  readonly windowMs: number;
}

/** Returns in how many ms the display may change without a new code; `Infinity` if it cannot. */
export function getNextChangeMs(state: PendingState): number {
  return Math.min(getNextWinnerMs(state), getNextDisplayMs(state));
}

/** In how many ms another code may win. */
function getNextWinnerMs({ nowMs, newest, winner, startDelayEndMs, windowMs }: PendingState): number {
  if (Object.is(winner, newest)) return Infinity;
  const startDelayLeftMs = startDelayEndMs - nowMs;
  // One window later, the window holds no frame but those of the newest code.
  return startDelayLeftMs > 0 ? startDelayLeftMs : windowMs;
}

/** In how many ms the winner may replace the displayed code. */
function getNextDisplayMs({ nowMs, winner, display, minimumDisplayMs, clearAtMs }: PendingState): number {
  if (Object.is(winner, display.code)) return Infinity;
  const minimumEndMs = display.sinceMs + minimumDisplayMs;
  return (winner === null ? Math.max(minimumEndMs, clearAtMs) : minimumEndMs) - nowMs;
}
