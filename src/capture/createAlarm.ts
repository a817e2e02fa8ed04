import { getNowMs } from '../utils/getNowMs.ts';

/** One timer, and the clock that it goes by. */
export interface Alarm {
  /** Returns the present time in ms, for the time between two calls. */
  readonly getNowMs: () => number;
  /** Calls a function once, in this many ms; with `Infinity`, never. Replaces the function of the last `set`. */
  readonly set: (waitMs: number, ring: () => void) => void;
  /** Stops the timer. A later `set` starts it again. */
  readonly stop: () => void;
}

/**
 * Creates an alarm. Its time passes with the clock of the page, and also with its own timer: a timer that ends is proof
 * that its time has passed. So it works in tests that fake the timers but not the clock (Jest's legacy timers, Vitest 2
 * and older), or the clock but not the timers.
 */
export function createAlarm(): Alarm {
  let ring: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerEndMs = Infinity;
  let ringAtMs = Infinity;
  /** How far the timers are ahead of the clock, in ms. */
  let aheadMs = 0;

  const getAlarmMs = () => getNowMs() + aheadMs;

  const startTimer = () => {
    clearTimeout(timer);
    timerEndMs = ringAtMs;
    timer = setTimeout(endTimer, Math.ceil(ringAtMs - getAlarmMs()));
  };

  const endTimer = () => {
    aheadMs += Math.max(0, timerEndMs - getAlarmMs());
    timerEndMs = Infinity;
    if (ringAtMs > getAlarmMs()) {
      startTimer();
    } else {
      ringAtMs = Infinity;
      ring?.();
    }
  };

  const stop = () => {
    clearTimeout(timer);
    timerEndMs = Infinity;
    ringAtMs = Infinity;
  };

  return {
    getNowMs: getAlarmMs,
    set(waitMs, newRing) {
      ring = newRing;
      if (waitMs === Infinity) {
        stop();
        return;
      }
      ringAtMs = getAlarmMs() + waitMs;
      // A timer that ends earlier goes on, and then starts again for the rest. So timers pass time also where each frame
      // of a camera sets the alarm anew and the clock stands still.
      if (ringAtMs < timerEndMs) startTimer();
    },
    stop,
  };
}
