import type { StatusCode } from 'face-status-kit';
import type { DetectedFace, FrameInfo } from 'face-status-kit/capture';

/** One frame of the camera, its code, and the code that the person reads beside it. */
export interface Frame {
  /** When the frame was captured, in ms of `performance.now()`. */
  readonly atMs: number;
  /** The code of this frame alone. */
  readonly code: StatusCode;
  /** The code that was shown at that time. `undefined`: none yet. */
  readonly shown: StatusCode | undefined;
  /** The faces in the frame, in pixels of the frame. */
  readonly faces: readonly DetectedFace[];
  readonly size: FrameInfo;
  /** How long the detector took, in ms. */
  readonly detectionMs: number;
}

/** Figures over the frames of the log. */
export interface Figures {
  readonly framesPerSecond: number;
  /** The mean time of the detector per frame, in ms. */
  readonly detectionMs: number;
  /** Changes of the frames' own code, per minute. */
  readonly rawChanges: number;
  /** Changes of the code that the person reads, per minute. */
  readonly shownChanges: number;
}

export interface FrameLog {
  add(frame: Frame): void;
  /** Returns the last frame, or `null` when there is none. */
  latest(): Frame | null;
  /** Returns the frames of the last {@link stripMs}, oldest first. */
  frames(): readonly Frame[];
  /** Returns `null` until there are enough frames to count. */
  figures(): Figures | null;
  /** Forgets every frame. */
  clear(): void;
  /** Calls a listener for each frame and after `clear`. Returns a function that removes the listener. */
  subscribe(listener: () => void): () => void;
}

/** How long frames are kept, in ms. */
export const stripMs = 10_000;

/** How long changes are counted, in ms. A shorter time is extrapolated to a minute. */
const countedMs = 60_000;

/** The shortest time that is extrapolated to a minute, in ms. */
const minCountedMs = 3000;

/** Creates a log of the last frames with bounded memory. */
export function createFrameLog(): FrameLog {
  const listeners = new Set<() => void>();
  let frames: Frame[] = [];
  let rawChangeTimes: number[] = [];
  let shownChangeTimes: number[] = [];
  let startedAt: number | undefined;

  const notify = () => listeners.forEach((listener) => listener());
  const restart = (atMs?: number) => {
    frames = [];
    rawChangeTimes = [];
    shownChangeTimes = [];
    startedAt = atMs;
  };
  const countChanges = (frame: Frame, previous: Frame) => {
    if (previous.code !== frame.code) rawChangeTimes.push(frame.atMs);
    // The first message is not a change.
    if (previous.shown !== undefined && previous.shown !== frame.shown) shownChangeTimes.push(frame.atMs);
  };

  return {
    add(frame) {
      const previous = frames.at(-1);
      // The count starts over after a long break, for example while the page is hidden.
      if (!previous || frame.atMs - previous.atMs > minCountedMs) restart(frame.atMs);
      else countChanges(frame, previous);
      frames.push(frame);
      frames = frames.filter(({ atMs }) => atMs >= frame.atMs - stripMs);
      rawChangeTimes = rawChangeTimes.filter((atMs) => atMs >= frame.atMs - countedMs);
      shownChangeTimes = shownChangeTimes.filter((atMs) => atMs >= frame.atMs - countedMs);
      notify();
    },
    latest: () => frames.at(-1) ?? null,
    frames: () => frames,
    figures() {
      const first = frames[0];
      const last = frames.at(-1);
      if (startedAt === undefined || !first || !last || last.atMs - startedAt < minCountedMs) return null;
      const minutes = Math.min(countedMs, last.atMs - startedAt) / 60_000;
      const totalDetectionMs = frames.reduce((sum, { detectionMs }) => sum + detectionMs, 0);
      return {
        framesPerSecond: (1000 * (frames.length - 1)) / (last.atMs - first.atMs),
        detectionMs: totalDetectionMs / frames.length,
        rawChanges: rawChangeTimes.length / minutes,
        shownChanges: shownChangeTimes.length / minutes,
      };
    },
    clear() {
      restart();
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
