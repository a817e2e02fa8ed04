import { useEffect, useRef, useState } from 'react';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { within } from './within.ts';

/** What starts the clock anew, wherever on the page it is. */
const signsOfLife = ['pointerdown', 'click', 'keydown', 'keyup'] as const;

/** A browser's timers cannot wait any longer, in ms; it is some 23 days. */
const longestWait = 2e9;

/** When somebody counts as gone, and what happens then. Another attempt is a sign of life, too. */
export interface SessionTimeoutOptions extends Pick<KioskStatusProps, 'attempt' | 'faceInView' | 'idleMs'> {
  /**
   * What the kiosk shows; while it is anything there is something to forget, even if nobody has touched anything yet.
   * Whenever it changes the clock starts anew, since it takes time to read.
   */
  readonly shown: unknown;
  /** From the question to the end, in ms. */
  readonly warningMs: number;
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
export function useSessionTimeout(options: SessionTimeoutOptions): number | null {
  const { shown, attempt, faceInView, warningMs, onIdle } = options;
  const idleMs = within('idleMs', options.idleMs, 60_000, 5_000, Infinity);
  /** `undefined` before the first sign of life. */
  const [secondsLeft, setSecondsLeft] = useState<number | null>();
  const isRunning = (shown ?? secondsLeft) !== undefined && !faceInView && idleMs < longestWait;
  const latestOnIdle = useRef(onIdle);
  useEffect(() => {
    latestOnIdle.current = onIdle;
  });

  useEffect(() => {
    let lastSign = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const msLeft = () => (isRunning ? lastSign + idleMs + warningMs - Date.now() : Infinity);
    const check = () => {
      lastSign = Math.min(lastSign, Date.now());
      const left = msLeft();
      if (left <= 0) {
        latestOnIdle.current();
        return;
      }
      const isAsked = left <= warningMs;
      setSecondsLeft(isAsked ? Math.ceil(left / 1000) : null);
      timer = setTimeout(check, isAsked ? left % 1000 || 1000 : left - warningMs);
    };
    const begin = (event: Event) => {
      const left = msLeft();
      // It is somebody else's, and not for what the last person has left, which is gone before the event gets there.
      if (left <= 0) {
        check();
        return;
      }
      lastSign = Date.now();
      if (!event.type.includes('down')) setSecondsLeft(null);
      else if (left <= warningMs) {
        // The question goes when the finger or the key does, and until then begins anew: the press that answers it is not
        // for what lies behind, nor is a key that is held.
        event.preventDefault();
        lastSign -= idleMs;
      }
    };

    if (isRunning) timer = setTimeout(check, idleMs);
    // Before anything on the page can keep them to itself.
    for (const sign of signsOfLife) document.addEventListener(sign, begin, true);
    return () => {
      for (const sign of signsOfLife) document.removeEventListener(sign, begin, true);
      clearTimeout(timer);
      setSecondsLeft((asked) => asked && null);
    };
  }, [isRunning, shown, attempt, idleMs, warningMs]);

  return secondsLeft ?? null;
}
