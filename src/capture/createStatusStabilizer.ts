import type { StatusReading } from '../catalogue/StatusReading.ts';
import { createBallot } from './createBallot.ts';
import { readLimits, type StatusStabilizerOptions } from './stabilizerLimits.ts';

/** Finds the code to show among the codes of a live camera's frames, see {@link createStatusStabilizer}. */
export interface StatusStabilizer {
  /**
   * Adds the vote of one frame.
   *
   * @param code - The frame's code. A known code may be a string of digits: `"413"` votes for 413. `null` and
   *   `undefined` vote for showing nothing.
   * @param atMs - The time of the frame in ms, by any clock that is the same for all frames: `performance.now()`, or a
   *   video frame's `mediaTime * 1000`. A frame may arrive late: it counts at its own time if that is within the
   *   window, and is ignored if it is older. Two such old frames in a row mean that the clock was set back; the votes
   *   then start again from the second one.
   */
  readonly add: (code: StatusReading | undefined, atMs: number) => void;
  /**
   * Returns the code to show, or `null` for nothing. The answer is the same until the next frame or a later time.
   *
   * @param atMs - The present time in ms, by the clock of the frames. A time before the newest frame, or one that is
   *   not a finite number, counts as the time of the newest frame.
   */
  readonly current: (atMs: number) => StatusReading;
  /**
   * Forgets all frames, for example for a new person.
   *
   * @param atMs - The time at which the start delay begins, in ms. If it is not a finite number, the delay begins with
   *   the next frame.
   */
  readonly reset: (atMs: number) => void;
}

/**
 * Creates a stabiliser, which turns the codes of a live camera, different with every frame, into a code that changes
 * rarely enough to be shown. Add the code of each frame, and ask for the code to show.
 *
 * Each frame of the last moment (the window, `windowMs`) has one vote for its code, and the code with the most votes is
 * shown. The last winner has some extra votes (`stickiness`) for as long as a frame in the window still has it. A tie
 * goes to the code of the later frame. Nothing is shown during the start delay, without a frame in the window, or while
 * the winner's own votes are less than `minimumShare` of all votes. Android uses the same approach for the hints of its
 * face unlock (`FaceHelpMessageDebouncer`).
 *
 * A stabiliser has no timers, needs no React, keeps at most 1,200 frames and never throws. With the default options and
 * frames at an even rate, its answer changes at most 10 times a second, or with every fourth frame above 40 frames a
 * second; with a real camera far less often. That is still too fast to read: use `useStableStatus`, or `readingTimeMs`
 * in your own code, to keep each message until it can be read.
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
  const ballot = createBallot();
  return {
    add(code, atMs) {
      ballot.add(code, atMs, limits);
    },
    current: (atMs) => ballot.count(atMs, limits),
    reset: ballot.reset,
  };
}
