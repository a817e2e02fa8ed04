import type { DetectedFace, FrameInfo } from 'face-status-kit/capture';
import type { StatusCode } from 'face-status-kit/core';

/** One frame of the camera. */
export interface Frame {
  /** When the frame was captured, in ms of `performance.now()`. */
  readonly atMs: number;
  readonly code: StatusCode;
  /** The faces in the frame, in pixels of the frame. */
  readonly faces: readonly DetectedFace[];
  readonly size: FrameInfo;
}

/** Passes frames from the camera to the parts of the kiosk that need them. */
export interface FrameFeed {
  /** Passes a frame on. `null`: the camera is off. */
  publish(frame: Frame | null): void;
  /** Calls a listener for each frame. Returns a function that removes the listener. */
  subscribe(listener: (frame: Frame | null) => void): () => void;
}

export function createFrameFeed(): FrameFeed {
  const listeners = new Set<(frame: Frame | null) => void>();
  return {
    publish: (frame) => listeners.forEach((listener) => listener(frame)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
