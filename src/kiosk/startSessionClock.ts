/** The longest wait that a browser's timer can handle, rounded down, in ms: about 23 days. */
const maxTimerMs = 2_000_000_000;

/** Whether a browser's timer can wait this long. */
export function canWait(ms: number): boolean {
  return ms < maxTimerMs;
}

export interface SessionClockOptions {
  /** Whether the time runs. If not, the clock only watches for activity. */
  readonly isRunning: boolean;
  /** From the last activity to the question whether anybody is there, in ms. */
  readonly idleMs: number;
  /** From the question to the end of the session, in ms. */
  readonly warningMs: number;
  /** Called with the seconds left to answer while the question is open, and with `null` once it is not. */
  readonly onCountdown: (secondsLeft: number | null) => void;
  /** Called once nobody has answered. */
  readonly onTimeout: () => void;
}

/** The events that count as activity, anywhere on the page. */
const activityEvents = ['pointerdown', 'click', 'keydown', 'keyup'] as const;

/**
 * Starts the clock of a session at the time of its last activity, and listens for more on the whole page.
 *
 * It goes by the time of day (`Date.now()`), because timers stand still while a machine sleeps. A machine that slept
 * through the end of a session ends it on waking, before the touch that woke it reaches the page. If the time of day is
 * set back, the wait starts again.
 *
 * @returns A function that stops the clock and its listeners.
 */
export function startSessionClock({ isRunning, idleMs, warningMs, onCountdown, onTimeout }: SessionClockOptions) {
  let lastActivityMs = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const getMsLeft = () => (isRunning ? lastActivityMs + idleMs + warningMs - Date.now() : Infinity);

  const checkTime = () => {
    lastActivityMs = Math.min(lastActivityMs, Date.now());
    const msLeft = getMsLeft();
    if (msLeft <= 0) {
      onTimeout();
      return;
    }
    const isAsking = msLeft <= warningMs;
    onCountdown(isAsking ? Math.ceil(msLeft / 1_000) : null);
    const msToNextSecond = msLeft % 1_000 || 1_000;
    timer = setTimeout(checkTime, isAsking ? msToNextSecond : msLeft - warningMs);
  };

  const handleActivity = (event: Event) => {
    const msLeft = getMsLeft();
    if (msLeft <= 0) {
      // The session was over before this event, which belongs to the next person.
      checkTime();
      return;
    }
    lastActivityMs = Date.now();
    const isRelease = event.type === 'click' || event.type === 'keyup';
    if (isRelease) {
      onCountdown(null);
    } else if (msLeft <= warningMs) {
      // The press answers the question and must do nothing to the page behind it; nor must a key that is held. So the
      // question stays until the release, and its countdown starts again.
      event.preventDefault();
      lastActivityMs -= idleMs;
    }
  };

  if (isRunning) timer = setTimeout(checkTime, idleMs);
  // In the capture phase, before any code of the page can stop the event.
  for (const type of activityEvents) document.addEventListener(type, handleActivity, true);

  return () => {
    clearTimeout(timer);
    for (const type of activityEvents) document.removeEventListener(type, handleActivity, true);
  };
}
