import { createVote } from './createStatusStabilizer.ts';
import { normalizeReading, type StatusReading } from '../catalogue/StatusReading.ts';
import { hold, nothingHeld } from './hold.ts';
import type { StabilizerLimits } from './stabilizerLimits.ts';

/** A code that stands still counts as one that a camera sees at 30 frames a second. */
const frameMs = 1_000 / 30;

/** The code worth showing, as a store that React can follow. It never has more than one timer. */
export interface CalmStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => StatusReading;
  /** Takes in the newest code, how to vote on it, and how long what is shown now stays, in ms. */
  readonly see: (code: StatusReading | undefined, limits: StabilizerLimits, stayMs: number) => void;
  /** Lets go of the timer until the next code. */
  readonly rest: () => void;
}

export function createCalmStore(): CalmStore {
  // There is one: the component that the store belongs to.
  let onChange: (() => void) | undefined;
  let limits: StabilizerLimits;
  let stayMs = 0;
  let newest: StatusReading = null;
  let startMs = Infinity;
  let seenMs = Infinity;
  let goneMs = Infinity;
  let held = nothingHeld;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const vote = createVote(() => limits);

  const look = (code: StatusReading) => {
    const nowMs = performance.now();
    startMs = Math.min(startMs, nowMs);
    // What changes nothing renders nothing: the code before was seen until now.
    seenMs = Math.max(seenMs, nowMs - limits.windowMs);
    while ((seenMs += frameMs) < nowMs - frameMs / 2) vote.add(newest, seenMs);
    seenMs = nowMs;
    newest = code;
    vote.add(newest, nowMs);
    const winner = vote.current(nowMs);
    // A frame with nothing to say, and then a page too busy for the next ones, would clear the screen for a blink.
    goneMs = winner === null ? Math.min(goneMs, nowMs + limits.windowMs) : Infinity;
    held = hold(held, nowMs < goneMs ? (winner ?? held.code) : null, nowMs, stayMs);

    clearTimeout(timer);
    const startsInMs = startMs + limits.startDelayMs - nowMs;
    // After one more window the newest code is the only one in it, unless another comes.
    const winsInMs = Object.is(winner, newest) ? Infinity : startsInMs > 0 ? startsInMs : limits.windowMs;
    const isDueMs = Math.max(held.sinceMs + stayMs, winner === null ? goneMs : 0);
    const waitMs = Math.min(winsInMs, Object.is(winner, held.code) ? Infinity : isDueMs - nowMs);
    timer = waitMs < Infinity ? setTimeout(look, Math.ceil(waitMs), newest) : undefined;
    // React compares, and renders only what differs.
    onChange?.();
  };

  return {
    subscribe(listener) {
      onChange = listener;
      return () => (onChange = undefined);
    },
    getSnapshot: () => held.code,
    see(code, withLimits, withStayMs) {
      limits = withLimits;
      stayMs = withStayMs;
      look(normalizeReading(code));
    },
    rest() {
      clearTimeout(timer);
    },
  };
}
