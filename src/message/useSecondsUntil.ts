import { useMemo, useSyncExternalStore } from 'react';
import { unrefTimer } from '../utils/unrefTimer.ts';
import { warnOnce } from '../utils/warnOnce.ts';

/**
 * Returns the whole seconds until a time, rounded up: 0 once it has come, and while there is none. On a server it is 0.
 *
 * @param timeMs - The time in epoch ms. A value that is not a finite number counts as none.
 */
export function useSecondsUntil(timeMs: unknown): number {
  const time = readTime(timeMs);
  const store = useMemo(() => createCountdown(time), [time]);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, getServerSnapshot);
}

const getServerSnapshot = () => 0;

/** Returns the seconds until a time as a store. It has a timer only until the time has come. */
function createCountdown(timeMs: number) {
  const getMsLeft = () => Math.min(Math.max(0, timeMs - Date.now()), maxWaitMs);
  return {
    getSnapshot: () => Math.ceil(getMsLeft() / 1_000),
    subscribe: (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        const msLeft = getMsLeft();
        if (msLeft <= 0) return;
        // The next change is at the next whole second. A timer may ring early, so it is never set to 0 ms.
        timer = setTimeout(
          () => {
            listener();
            wait();
          },
          msLeft % 1_000 || 1_000,
        );
        unrefTimer(timer);
      };
      wait();
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

/** The longest wait, in ms: one day, as for `readRetryAfter`. */
const maxWaitMs = 86_400_000;

/** No time is before this one, in epoch ms (March 1973). A time in seconds would be. */
const earliestMs = 1e11;

function readTime(timeMs: unknown): number {
  const isTime = typeof timeMs === 'number' && Number.isFinite(timeMs);
  if (isTime && (timeMs >= earliestMs || timeMs <= 0)) return timeMs;
  if (process.env.NODE_ENV !== 'production' && timeMs !== undefined && timeMs !== null) {
    warnOnce('`retryAt` should be a time in epoch ms, such as the result of `readRetryAfter`. It is ignored.');
  }
  return 0;
}
