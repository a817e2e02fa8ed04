import { useEffect, useRef, useState } from 'react';
import { readClampedNumber } from '../utils/readClampedNumber.ts';
import { canWait, createSessionClock } from './createSessionClock.ts';

/** When a session begins and ends. */
export interface SessionTimeoutOptions {
  /**
   * Whether there is something to forget although nobody has touched anything, for example a message or a photo.
   * Otherwise a session begins with the first touch or key. @default false
   */
  readonly isInUse?: boolean | undefined;
  /**
   * The present step of the person, for example the code on the screen. A change counts as activity,
   * because something new takes time to read. Give a text or a number, since values are compared by `Object.is`.
   * @default none
   */
  readonly activity?: unknown;
  /**
   * Whether the camera sees a face. The time does not run then, but a machine that sleeps through the whole time ends
   * the session. Also for moments in which the person can only wait. @default false
   */
  readonly faceInView?: boolean | undefined;
  /**
   * From the last activity to the question whether anybody is there, in ms, 5,000 or more. `Infinity`, or more than
   * 23 days, turns the timeout off. @default 60000
   */
  readonly idleMs?: number | undefined;
  /**
   * From the question to the end of the session, in ms, 20,000 to 600,000. WCAG 2.2, success criterion 2.2.1, requires
   * at least 20 seconds. @default 20000
   */
  readonly warningMs?: number | undefined;
  /** Called when the session is over. Forget here what your app keeps of the person. */
  readonly onIdle: () => void;
}

/** Returns the time to answer the question, in ms. */
export function readWarningMs(warningMs: number | undefined): number {
  return readClampedNumber('warningMs', warningMs, { default: 20_000, min: 20_000, max: 600_000 });
}

/**
 * Ends a session that nobody uses any more. A session begins while `isInUse`, or with the first touch or key anywhere on
 * the page. After `idleMs` without activity, ask whether anybody is there, and show the seconds that the hook returns;
 * after `warningMs` without an answer, it calls `onIdle`. Any touch or key on the page is an answer, so the question
 * needs no handler. A press that answers does nothing else.
 *
 * A machine that slept through this time calls `onIdle` within a second of waking. After `onIdle`, the next session
 * begins with a touch, a key, or a change of `isInUse` or `activity`.
 *
 * @returns The seconds left to answer while the question should be on the screen; otherwise `null`.
 */
export function useSessionTimeout(options: SessionTimeoutOptions): number | null {
  const { isInUse = false, activity, faceInView, onIdle } = options;
  const idleMs = readClampedNumber('idleMs', options.idleMs, { default: 60_000, min: 5_000, max: Infinity });
  const warningMs = readWarningMs(options.warningMs);
  const [hasActivity, setHasActivity] = useState(false);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  /** The activity of a session that is over. It begins no other session. */
  const [over, setOver] = useState<{ readonly activity: unknown }>();
  if (over && !(isInUse && Object.is(over.activity, activity))) setOver(undefined);
  const isRunning = (hasActivity || (isInUse && !over)) && canWait(idleMs);
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
        setHasActivity(false);
        setSecondsLeft(null);
        setOver({ activity });
        latestOnIdle.current();
      },
    });
    return () => {
      stopClock();
      setSecondsLeft(null);
    };
  }, [clock, isRunning, isFaceInView, activity, idleMs, warningMs]);

  return secondsLeft;
}
