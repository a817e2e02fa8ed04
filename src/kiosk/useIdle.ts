import { useCallback, useEffect, useRef, useState } from 'react';

/** What starts the clock anew, wherever on the page it is. */
const signsOfLife = ['pointerdown', 'keydown', 'wheel'] as const;

/** When somebody counts as gone, and what happens then. */
export interface IdleOptions {
  /** Whether there is something to forget, or somebody in view, even if nobody has touched anything yet. */
  readonly isBusy: boolean;
  /** What the kiosk shows: whenever it changes the clock starts anew, since it takes time to read. */
  readonly shown: unknown;
  /** Whether somebody is there right now, touch or no touch: the clock then stands still. */
  readonly isSeen: boolean;
  /** From the last sign of life to the warning, in ms; `Infinity` for never. */
  readonly idleMs: number;
  /** From the warning to the end, in ms. */
  readonly warningMs: number;
  /** The time is up. The session is over: unmount, so that the next begins afresh. */
  readonly onIdle: () => void;
}

/**
 * Watches for signs of life while a session lasts. It begins with the first of them, or as soon as the kiosk is busy.
 * The time is the wall clock's, so that a machine that slept through the end forgets at once when it wakes, before the
 * touch that woke it counts for anything; a clock that is set back starts the wait anew.
 *
 * @returns The seconds left, while the warning is on; otherwise `null`.
 */
export function useIdle({ isBusy, shown, isSeen, idleMs, warningMs, onIdle }: IdleOptions): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const [hasBegun, setHasBegun] = useState(false);
  const isRunning = (isBusy || hasBegun) && !isSeen && idleMs < Infinity;
  const lastSign = useRef<number | null>(null);

  /** How long since the last sign of life, in ms. */
  const readClock = useCallback(() => {
    const now = Date.now();
    lastSign.current = Math.min(lastSign.current ?? now, now);
    return now - lastSign.current;
  }, []);

  useEffect(() => {
    const begin = () => {
      // Too late to count: it is somebody else's, and the timer is about to say so.
      if (isRunning && readClock() >= idleMs + warningMs) return;
      lastSign.current = Date.now();
      setHasBegun(true);
      setSecondsLeft(null);
    };
    // Before anything on the page can keep them to itself.
    for (const sign of signsOfLife) document.addEventListener(sign, begin, true);
    return () => {
      for (const sign of signsOfLife) document.removeEventListener(sign, begin, true);
    };
  }, [isRunning, idleMs, warningMs, readClock]);

  useEffect(() => {
    if (!isRunning) return;
    lastSign.current = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const check = () => {
      const elapsed = readClock();
      const left = idleMs + warningMs - elapsed;
      if (left <= 0) {
        onIdle();
        return;
      }
      setSecondsLeft(elapsed < idleMs ? null : Math.ceil(left / 1000));
      timer = setTimeout(check, elapsed < idleMs ? idleMs - elapsed : left % 1000 || 1000);
    };
    timer = setTimeout(check, idleMs);
    return () => {
      clearTimeout(timer);
      setSecondsLeft(null);
    };
  }, [isRunning, shown, idleMs, warningMs, onIdle, readClock]);

  return secondsLeft;
}
