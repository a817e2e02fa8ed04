import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { StabilizerLimits } from './stabilizerLimits.ts';

/** One frame of a camera: its code, which is its vote, and its time in ms. */
export interface Frame {
  readonly code: StatusReading;
  readonly atMs: number;
}

/** The code that won a vote. */
export interface Winner {
  /** `null` if most frames had nothing to show; `undefined` if no frame was in the window. */
  readonly code: StatusReading | undefined;
  /** Whether its own votes, without the extra votes, are `minimumShare` of all votes. */
  readonly hasMinimumShare: boolean;
}

/** Returns the frames that are at most one window older than `nowMs`. */
export function selectFramesInWindow(frames: readonly Frame[], nowMs: number, windowMs: number): readonly Frame[] {
  return frames.filter(({ atMs }) => nowMs - atMs <= windowMs);
}

/**
 * Returns the code with the most votes. A tie goes to the code of the later frame.
 *
 * @param frames - The frames in the window, in the order of their times.
 * @param favourite - The code that has `stickiness` extra votes, as long as one of the frames has it; `undefined` for
 *   none.
 */
export function findWinner(
  frames: readonly Frame[],
  favourite: StatusReading | undefined,
  { stickiness, minimumShare }: StabilizerLimits,
): Winner {
  const votes = new Map<StatusReading, number>();
  for (const { code } of frames) votes.set(code, (votes.get(code) ?? 0) + 1);

  let winner: StatusReading | undefined;
  let mostVotes = 0;
  // In the order of time, so that a later frame wins a tie.
  for (const { code } of frames) {
    const extraVotes = Object.is(code, favourite) ? stickiness : 0;
    const codeVotes = (votes.get(code) ?? 0) + extraVotes;
    if (codeVotes < mostVotes) continue;
    winner = code;
    mostVotes = codeVotes;
  }

  if (winner === undefined) return { code: undefined, hasMinimumShare: false };
  const share = (votes.get(winner) ?? 0) / frames.length;
  return { code: winner, hasMinimumShare: share >= minimumShare };
}
