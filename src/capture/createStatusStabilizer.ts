import { warnOnce } from '../utils/warnOnce.ts';
import { normalizeReading, type StatusReading } from '../catalogue/StatusReading.ts';
import { readLimits, type StabilizerLimits, type StatusStabilizerOptions } from './stabilizerLimits.ts';

/** Votes over the frames of a live camera, see {@link createStatusStabilizer}. */
export interface StatusStabilizer {
  /**
   * Takes in what one frame says.
   *
   * @param code - A code; a known one in digits (`"413"`) counts with its number. `null` and `undefined` are a frame
   *   with nothing to say: it votes for showing nothing.
   * @param atMs - When the frame was seen, in ms, by any clock that is the same for all of them: `performance.now()`,
   *   or a video frame's `mediaTime * 1000`. A frame that comes late counts at its own time as long as it is within the
   *   window; an older one is left out. Two such in a row mean that the clock was set back, and all starts from there.
   */
  readonly add: (code: StatusReading | undefined, atMs: number) => void;
  /**
   * The code worth showing; `null` for nothing. Asked twice it says the same.
   *
   * @param atMs - The time now, by the clock of the frames. A time before the newest frame, or one that is no finite
   *   number, means the newest frame's.
   */
  readonly current: (atMs: number) => StatusReading;
  /** Forgets all frames, as for a new person; the start delay begins at `atMs`, or at the next frame if that is none. */
  readonly reset: (atMs: number) => void;
}

interface Frame {
  readonly code: StatusReading;
  readonly atMs: number;
}

/** More frames than a window of ten seconds has at 120 a second are not kept: the oldest go. */
const mostFrames = 1_200;

/**
 * Makes codes that change with every frame of a live camera calm: a code a frame goes in, the one worth showing comes
 * out. It is the approach that Android uses for the hints of its face unlock (`FaceHelpMessageDebouncer`): the code
 * with the most votes among the frames of the last moment is shown, and the one that was shown last has some extra
 * votes for as long as it is still seen. A tie goes to the code seen most recently. Nothing is shown in the first
 * moment, without a frame in the window, or where the winner's own votes are too small a share of the frames.
 *
 * It has no timers, needs no React, keeps at most 1,200 frames and never throws. As it is by default its answer changes
 * ten times a second at most for frames that come evenly, whatever the camera sees, or above 40 frames a second with
 * every fourth frame; far less on any real camera. To let people read in peace takes more: `useStableStatus`, or
 * `readingTimeMs` in an app of your own.
 *
 * ```ts
 * const stabilizer = createStatusStabilizer();
 * video.requestVideoFrameCallback(function look(now) {
 *   stabilizer.add(detect(video), now);
 *   show(stabilizer.current(now));
 *   video.requestVideoFrameCallback(look);
 * });
 * ```
 */
export function createStatusStabilizer(options?: StatusStabilizerOptions): StatusStabilizer {
  const limits = readLimits(options);
  return createVote(() => limits);
}

/** A stabiliser whose limits may change from one call to the next. */
export function createVote(limits: () => StabilizerLimits): StatusStabilizer {
  // In the order of their times.
  let frames: Frame[] = [];
  let startMs = Infinity;
  let newestMs = -Infinity;
  /** Who won last; nothing to say may win too. */
  let last: StatusReading | undefined;
  /** Whether that was with too small a share to be shown. */
  let isTooFew = false;
  let wasLeftOut = false;

  const reset = (atMs: number) => {
    const isTime = Number.isFinite(atMs);
    frames = [];
    startMs = isTime ? atMs : Infinity;
    newestMs = isTime ? atMs : -Infinity;
    last = undefined;
    wasLeftOut = false;
  };
  const seenAt = (nowMs: number) => frames.filter(({ atMs }) => nowMs - atMs <= limits().windowMs);

  return {
    add(code, atMs) {
      if (!Number.isFinite(atMs)) {
        if (process.env.NODE_ENV !== 'production') warnOfTime();
        return;
      }
      const isTooOld = newestMs - atMs > limits().windowMs;
      if (isTooOld && !wasLeftOut) {
        wasLeftOut = true;
        return;
      }
      if (isTooOld || startMs === Infinity) reset(atMs);
      // What is not shown has no extra votes. Not before another frame, or the same question would have two answers.
      if (isTooFew) last = undefined;
      wasLeftOut = false;
      newestMs = Math.max(newestMs, atMs);
      frames.push({ code: normalizeReading(code), atMs });
      // Of frames of the same time the one that came last stays behind the others.
      frames = seenAt(newestMs)
        .sort((a, b) => a.atMs - b.atMs)
        .slice(-mostFrames);
    },
    current(atMs) {
      const { startDelayMs, stickiness, minimumShare } = limits();
      const nowMs = Number.isFinite(atMs) ? Math.max(atMs, newestMs) : newestMs;
      if (nowMs - startMs < startDelayMs) return null;
      const seen = seenAt(nowMs);
      const votes = new Map<StatusReading | undefined, number>();
      const votesFor = (code: StatusReading | undefined) => votes.get(code) ?? 0;
      const withExtra = (code: StatusReading | undefined) => votesFor(code) + (Object.is(code, last) ? stickiness : 0);
      for (const { code } of seen) votes.set(code, votesFor(code) + 1);
      let winner = seen[0]?.code;
      // In the order of time: of equals the one seen last wins.
      for (const { code } of seen) if (withExtra(code) >= withExtra(winner)) winner = code;
      last = winner;
      isTooFew = votesFor(winner) / seen.length < minimumShare;
      return isTooFew ? null : (winner ?? null);
    },
    reset,
  };
}

/** For development builds. */
function warnOfTime(): void {
  warnOnce('`atMs` should be a finite number of milliseconds, such as `performance.now()`. The frame is left out.');
}
