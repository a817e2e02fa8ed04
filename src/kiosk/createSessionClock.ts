import { unrefTimer } from '../utils/unrefTimer.ts';

/** The longest wait that a browser's timer can handle, rounded down, in ms: about 23 days. */
const maxTimerMs = 2_000_000_000;

/** Whether a browser's timer can wait this long. */
export function canWait(ms: number): boolean {
  return ms < maxTimerMs;
}

export interface SessionClockOptions {
  /** Whether there is a session that can end. If not, the clock only watches for activity. */
  readonly isRunning: boolean;
  /** Whether the camera sees a face. Every moment with a face counts as activity. */
  readonly isFaceInView: boolean;
  /** From the last activity to the question whether anybody is there, in ms. */
  readonly idleMs: number;
  /** From the question to the end of the session, in ms. */
  readonly warningMs: number;
  /** Called with the seconds left to answer while the question is open, and with `null` once it is not. */
  readonly onCountdown: (secondsLeft: number | null) => void;
  /** Called once nobody has answered. The clock has then stopped. */
  readonly onTimeout: () => void;
}

export interface SessionClock {
  /**
   * Starts a wait, and listens for activity on the whole page. If the session that the clock measured before is over
   * already, it calls `onTimeout` instead: after a sleep, other code may run before the clock does.
   *
   * @returns A function that stops the clock's timer and listeners.
   */
  readonly start: (options: SessionClockOptions) => () => void;
}

/** The events that count as activity, anywhere on the page. */
const activityEvents = ['pointerdown', 'click', 'keydown', 'keyup'] as const;

/** The events of a page that was hidden, frozen or in the back/forward cache, or whose machine slept. */
const wakingEvents = ['visibilitychange', 'resume', 'pageshow', 'focus'] as const;

/** How often the clock compares the time, in ms: the longest that a session can outlast a sleep. */
const tickMs = 1_000;

/**
 * Creates a clock that measures a session from its last activity.
 *
 * It goes by the time of day (`Date.now()`), because timers stand still while a machine sleeps and then run on with the
 * rest of their time. So it compares the time each second, which costs next to nothing, and at every event that a
 * waking page fires. A machine that slept through the end of a session ends it within a second of waking, without a
 * touch, and before a touch reaches the page. If the time of day is set forward, that looks like a sleep; if it is set
 * back, the wait starts again.
 */
export function createSessionClock(): SessionClock {
  /** When the session ends without further activity, in ms of `Date.now()`. */
  let endsAtMs = Infinity;

  return {
    start({ isRunning, isFaceInView, idleMs, warningMs, onCountdown, onTimeout }) {
      // That of the window, because under Node.js's own test runner jsdom accepts no other class.
      const controller = new window.AbortController();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isAsking = false;

      const stop = () => {
        clearTimeout(timer);
        controller.abort();
      };
      const getMsLeft = () => endsAtMs - Date.now();
      const restartWait = () => {
        endsAtMs = isRunning ? Date.now() + idleMs + warningMs : Infinity;
      };

      /** Ends the session if its time is over. */
      const endIfOver = () => {
        if (getMsLeft() > 0) return false;
        stop();
        endsAtMs = Infinity;
        onTimeout();
        return true;
      };

      const checkTime = () => {
        clearTimeout(timer);
        if (endIfOver()) return;
        const isTimeSetBack = getMsLeft() > idleMs + warningMs;
        if (isFaceInView || isTimeSetBack) restartWait();
        const msLeft = getMsLeft();
        const wasAsking = isAsking;
        isAsking = msLeft <= warningMs;
        if (isAsking || wasAsking) onCountdown(isAsking ? Math.ceil(msLeft / 1_000) : null);
        const msToNextSecond = msLeft % 1_000 || 1_000;
        timer = setTimeout(checkTime, isAsking ? msToNextSecond : Math.min(tickMs, msLeft - warningMs));
        unrefTimer(timer);
      };

      const handleActivity = (event: Event) => {
        const isAnswer = getMsLeft() <= warningMs;
        // If the session was over before this event, the event belongs to the next person.
        if (endIfOver()) return;
        restartWait();
        const isRelease = event.type === 'click' || event.type === 'keyup';
        if (isRelease) {
          isAsking = false;
          onCountdown(null);
        } else if (isAnswer) {
          // The press answers the question and must do nothing to the page behind it; nor must a key that is held. So
          // the question stays until the release, and its countdown starts again.
          event.preventDefault();
          endsAtMs -= idleMs;
        }
      };

      if (endIfOver()) return stop;
      restartWait();
      // In the capture phase, before any code of the page can stop the event.
      const options = { capture: true, signal: controller.signal };
      for (const type of activityEvents) document.addEventListener(type, handleActivity, options);
      if (isRunning) {
        for (const type of wakingEvents) window.addEventListener(type, checkTime, options);
        checkTime();
      }
      return stop;
    },
  };
}
