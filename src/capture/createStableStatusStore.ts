import { normalizeReading, type StatusReading } from '../catalogue/StatusReading.ts';
import { createStore } from '../utils/createStore.ts';
import { createAlarm } from './createAlarm.ts';
import { createBallot } from './createBallot.ts';
import { emptyDisplay, getFrameTimesBetween, getNextChangeMs, keepMinimumDisplay } from './displayTiming.ts';
import type { StabilizerLimits } from './stabilizerLimits.ts';
import { getDisplayMs, type UrgencySettings } from './urgency.ts';

/** The settings of a store: the limits of the vote, and the display times. */
export interface DisplaySettings extends UrgencySettings {
  readonly limits: StabilizerLimits;
  readonly minimumDisplayMs: number;
}

/** The code to display for a live camera, as a store for `useSyncExternalStore`. It has at most one timer. */
export interface StableStatusStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => StatusReading;
  /** Adds the code of the newest frame, and sets how the store votes and displays from now on. */
  readonly push: (code: StatusReading | undefined, settings: DisplaySettings) => void;
  /** Stops the timer. A later `push` starts it again, as React does in StrictMode. */
  readonly dispose: () => void;
}

export function createStableStatusStore(): StableStatusStore {
  const display = createStore(emptyDisplay);
  const ballot = createBallot();
  let newest: StatusReading = null;
  let firstFrameMs = Infinity;
  let lastFrameMs: number | undefined;
  /** When an empty result may clear the display, in ms; `Infinity` while a code wins. */
  let clearAtMs = Infinity;
  const alarm = createAlarm();

  const addFrames = (code: StatusReading, nowMs: number, limits: StabilizerLimits) => {
    for (const atMs of getFrameTimesBetween(lastFrameMs, nowMs, limits.windowMs)) ballot.add(newest, atMs, limits);
    ballot.add(code, nowMs, limits);
    newest = code;
    firstFrameMs = Math.min(firstFrameMs, nowMs);
    lastFrameMs = nowMs;
  };

  const evaluate = (code: StatusReading, settings: DisplaySettings) => {
    const { limits, minimumDisplayMs } = settings;
    const nowMs = alarm.getNowMs();
    const { windowMs, startDelayMs } = limits;
    addFrames(code, nowMs, limits);
    const winner = ballot.count(nowMs, limits);
    // An empty result clears the display only after one more window. Otherwise one empty frame on a busy page, where
    // the next frames come late, would make the display blink.
    clearAtMs = winner === null ? Math.min(clearAtMs, nowMs + windowMs) : Infinity;
    const wanted = nowMs < clearAtMs ? (winner ?? display.get().code) : null;
    const next = keepMinimumDisplay(display.get(), wanted, nowMs, settings);

    const startDelayEndMs = firstFrameMs + startDelayMs;
    const waitMs = getNextChangeMs({
      nowMs,
      newest,
      winner,
      display: next,
      minimumDisplayMs: getDisplayMs(wanted, next.code, settings, minimumDisplayMs),
      clearAtMs,
      startDelayEndMs,
      windowMs,
    });
    // Until the next code comes, the camera counts as still seeing the newest one.
    alarm.set(waitMs, () => {
      evaluate(code, settings);
    });
    display.set(next);
  };

  return {
    subscribe: display.subscribe,
    getSnapshot: () => display.get().code,
    push(code, settings) {
      evaluate(normalizeReading(code), settings);
    },
    dispose: alarm.stop,
  };
}
