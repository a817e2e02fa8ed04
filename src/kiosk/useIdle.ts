import { useCallback, useEffect, useRef, useState } from 'react';
import { warnOfRange, within, type Range } from './within.ts';

/** What starts the clock anew, wherever on the page it is. */
const signsOfLife = ['pointerdown', 'keydown', 'wheel'] as const;

const idleRange: Range = [5_000, Infinity, 60_000];

/** A browser's timers cannot wait any longer, in ms; it is some 24 days. */
const longestWait = 2 ** 31;

/** When somebody counts as gone, and what happens then. */
export interface IdleOptions {
  /** Whether there is something to forget, even if nobody has touched anything yet. */
  readonly isBusy: boolean;
  /** What the kiosk shows: whenever it changes the clock starts anew, since it takes time to read. */
  readonly shown: unknown;
  /** Whether somebody is there right now, touch or no touch: the clock then stands still. */
  readonly isSeen: boolean;
  /** From the last sign of life to the question, in ms, 5,000 or more; `Infinity` for never. @default 60000 */
  readonly idleMs: number | undefined;
  /** From the question to the end, in ms. */
  readonly answerMs: number;
  /** The time is up. The session is over: unmount, so that the next begins afresh. */
  readonly onIdle: () => void;
}

/**
 * Watches for signs of life while a session lasts. It begins with the first of them, or as soon as the kiosk is busy.
 * The time is the wall clock's, so that a machine that slept through the end forgets at once when it wakes, before the
 * touch that woke it counts for anything; a clock that is set back starts the wait anew.
 *
 * @returns The seconds left to answer, while the question is asked; otherwise `null`.
 */
export function useIdle(options: IdleOptions): number | null {
  const { isBusy, shown, isSeen, answerMs, onIdle } = options;
  if (process.env.NODE_ENV !== 'production') warnOfRange('idleMs', options.idleMs, idleRange);
  const idleMs = within(options.idleMs, idleRange);
  /** `undefined` before the first sign of life. */
  const [secondsLeft, setSecondsLeft] = useState<number | null>();
  const isRunning = (isBusy || secondsLeft !== undefined) && !isSeen && idleMs < longestWait;
  const lastSign = useRef(0);

  /** How long since the last sign of life, in ms. */
  const readClock = useCallback(() => {
    lastSign.current = Math.min(lastSign.current, Date.now());
    return Date.now() - lastSign.current;
  }, []);

  useEffect(() => {
    const begin = () => {
      // Too late to count: it is somebody else's, and the timer is about to say so.
      if (isRunning && readClock() >= idleMs + answerMs) return;
      lastSign.current = Date.now();
      setSecondsLeft(null);
    };
    // Before anything on the page can keep them to itself.
    for (const sign of signsOfLife) document.addEventListener(sign, begin, true);
    return () => {
      for (const sign of signsOfLife) document.removeEventListener(sign, begin, true);
    };
  }, [isRunning, idleMs, answerMs, readClock]);

  useEffect(() => {
    if (!isRunning) return;
    lastSign.current = Date.now();
    const check = () => {
      const elapsed = readClock();
      const left = idleMs + answerMs - elapsed;
      if (left <= 0) {
        onIdle();
        return;
      }
      setSecondsLeft(elapsed < idleMs ? null : Math.ceil(left / 1000));
      timer = setTimeout(check, elapsed < idleMs ? idleMs - elapsed : left % 1000 || 1000);
    };
    let timer = setTimeout(check, idleMs);
    return () => {
      clearTimeout(timer);
      setSecondsLeft((was) => was && null);
    };
  }, [isRunning, shown, idleMs, answerMs, onIdle, readClock]);

  return secondsLeft ?? null;
}
