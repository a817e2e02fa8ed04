import { normalizeReading, type StatusReading } from '../catalogue/StatusReading.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { findWinner, selectFramesInWindow, type Frame, type Winner } from './findWinner.ts';
import type { StabilizerLimits } from './stabilizerLimits.ts';

/** The votes of a camera's frames, see `StatusStabilizer`. The limits may differ from call to call. */
export interface Ballot {
  readonly add: (code: StatusReading | undefined, atMs: number, limits: StabilizerLimits) => void;
  readonly count: (atMs: number, limits: StabilizerLimits) => StatusReading;
  readonly reset: (atMs: number) => void;
}

/** As many frames as the longest window (10 s) has at 120 frames a second. Of more frames, the newest are kept. */
const maxFrames = 1_200;

export function createBallot(): Ballot {
  /** In the order of their times. */
  let frames: readonly Frame[] = [];
  /** When the start delay began; `Infinity` before the first frame. */
  let startMs = Infinity;
  let newestMs = -Infinity;
  let lastWinner: Winner | undefined;
  /** Whether the frame before this one was too old for the window. */
  let wasLastFrameTooOld = false;

  const reset = (atMs: number) => {
    const isTime = Number.isFinite(atMs);
    frames = [];
    startMs = isTime ? atMs : Infinity;
    newestMs = isTime ? atMs : -Infinity;
    lastWinner = undefined;
    wasLastFrameTooOld = false;
  };

  return {
    add(code, atMs, { windowMs }) {
      if (!Number.isFinite(atMs)) {
        if (process.env.NODE_ENV !== 'production') warnOfFrameTime();
        return;
      }
      const isTooOld = newestMs - atMs > windowMs;
      if (isTooOld && !wasLastFrameTooOld) {
        wasLastFrameTooOld = true;
        return;
      }
      if (isTooOld || startMs === Infinity) reset(atMs);
      wasLastFrameTooOld = false;
      // A winner that was not shown has no extra votes. It loses them here and not in `count`, which would otherwise
      // answer the same question in two ways.
      if (!lastWinner?.hasMinimumShare) lastWinner = undefined;

      newestMs = Math.max(newestMs, atMs);
      // The sort is stable: of frames with the same time, the one that was added last stays last.
      const sorted = [...frames, { code: normalizeReading(code), atMs }].sort((a, b) => a.atMs - b.atMs);
      frames = selectFramesInWindow(sorted, newestMs, windowMs).slice(-maxFrames);
    },
    count(atMs, limits) {
      const nowMs = Number.isFinite(atMs) ? Math.max(atMs, newestMs) : newestMs;
      if (nowMs - startMs < limits.startDelayMs) return null;
      lastWinner = findWinner(selectFramesInWindow(frames, nowMs, limits.windowMs), lastWinner?.code, limits);
      return lastWinner.hasMinimumShare ? (lastWinner.code ?? null) : null;
    },
    reset,
  };
}

/** For development builds. */
function warnOfFrameTime(): void {
  warnOnce(
    'the frame’s time `atMs` should be a finite number of ms, such as `performance.now()`. The frame is ignored.',
  );
}
