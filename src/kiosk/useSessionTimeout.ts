import { useEffect, useRef, useState } from 'react';
import { readClampedNumber } from '../utils/readClampedNumber.ts';
import { canWait, createSessionClock } from './createSessionClock.ts';

export interface SessionTimeoutOptions {
  /**
   * The message on the screen; `undefined` for none. While there is one, there is something to forget, even if nobody
   * has touched anything. A new message starts the wait again, because it takes time to read.
   */
  readonly shown: unknown;
  /** The number of the attempt. Another attempt counts as activity. */
  readonly attempt?: number | undefined;
  /**
   * Whether the camera sees a face. The time does not run then, but a machine that sleeps through the whole time ends
   * the session. @default false
   */
  readonly faceInView?: boolean | undefined;
  /**
   * From the last activity to the question whether anybody is there, in ms, 5,000 or more. `Infinity`, or more than
   * 23 days, turns the timeout off. @default 60000
   */
  readonly idleMs?: number | undefined;
  /** From the question to the end of the session, in ms. */
  readonly warningMs: number;
  /** Called when the session is over. Unmount the component, so that the next session starts afresh. */
  readonly onIdle: () => void;
}

/**
 * Ends a session that nobody uses any more. A session begins with a message or with the first touch or key anywhere on
 * the page. After `idleMs` without activity, the hook asks whether anybody is there; after `warningMs` without an
 * answer, it calls `onIdle`. Any touch or key is an answer. A machine that slept through this time calls `onIdle` within
 * a second of waking.
 *
 * @returns The seconds left to answer while the question is open; otherwise `null`.
 */
export function useSessionTimeout(options: SessionTimeoutOptions): number | null {
  const { shown, attempt, faceInView, warningMs, onIdle } = options;
  const idleMs = readClampedNumber('idleMs', options.idleMs, { default: 60_000, min: 5_000, max: Infinity });
  const [hasActivity, setHasActivity] = useState(false);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const isInUse = hasActivity || (shown !== undefined && shown !== null);
  const isRunning = isInUse && canWait(idleMs);
  const isFaceInView = Boolean(faceInView);
  const [clock] = useState(createSessionClock);

  const latestOnIdle = useRef(onIdle);
  useEffect(() => {
    latestOnIdle.current = onIdle;
  });

  useEffect(() => {
    const stopClock = clock.start({
      isRunning,
      isFaceInView,
      idleMs,
      warningMs,
      onCountdown(seconds) {
        setHasActivity(true);
        setSecondsLeft(seconds);
      },
      onTimeout() {
        latestOnIdle.current();
      },
    });
    return () => {
      stopClock();
      setSecondsLeft(null);
    };
  }, [clock, isRunning, isFaceInView, shown, attempt, idleMs, warningMs]);

  return secondsLeft;
}
