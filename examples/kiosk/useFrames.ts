import { assessFrame, createStatusStabilizer, type DetectedFace, type FaceBox } from 'face-status-kit/capture';
import type { StatusCode } from 'face-status-kit/core';
import { useEffect, useState, type RefObject } from 'react';
import { getVisiblePart, watchVideoFrames } from './watchVideoFrames.ts';

/** Finds faces in a video. Replace it with the detector of your choice. */
export interface LiveFaceFinder {
  /**
   * Returns the faces in the current frame. A box at the edge may reach out of the picture.
   *
   * @param part - The visible part of the video, in pixels of the video. The boxes are in pixels of that part.
   */
  detect(video: HTMLVideoElement, part: FaceBox): Promise<readonly DetectedFace[]>;
}

/** The smallest width of a visitor's face, as a share of the picture. People who pass by are farther away. */
const minVisitorShare = 0.1;

/** A face is gone when it is missing in most frames of this time, in ms, because a detector misses faces. */
const presenceWindowMs = 1000;

/** A face is steady when it is fine in most frames of this time, in ms. */
const steadinessWindowMs = 400;

/** The photo has at most 640 px, and a face in it at least 150 px: scaled to the frame. */
const getLimits = ({ width, height }: FaceBox) => ({ minFaceSizePx: 150 * Math.max(1, width / 640, height / 640) });

interface FrameOptions {
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Whether the video shows the camera's picture. */
  readonly isLive: boolean;
  readonly finder: LiveFaceFinder;
  /** Receives the error of the finder. Must be the same function on every render. */
  readonly onError: (error: unknown) => void;
}

/** Looks for visitors in the frames of the camera. */
export function useFrames({ video, isLive, finder, onError }: FrameOptions) {
  const [frameCode, setFrameCode] = useState<StatusCode>();
  const [isFaceInView, setIsFaceInView] = useState(false);
  const [isSteady, setIsSteady] = useState(false);

  useEffect(() => {
    const element = video.current;
    if (!isLive || !element) return;
    let isCancelled = false;
    const presence = createStatusStabilizer({ windowMs: presenceWindowMs });
    const steadiness = createStatusStabilizer({ windowMs: steadinessWindowMs });

    const handleFrame = async (atMs: number) => {
      const part = getVisiblePart(element);
      const faces = await finder.detect(element, part);
      // The camera may have been turned off meanwhile.
      if (isCancelled) return;
      const visitors = faces.filter(({ box }) => box.width >= minVisitorShare * part.width);
      const code = assessFrame(visitors, part, getLimits(part));
      presence.add(visitors.length > 0 ? 'holdStill' : null, atMs);
      steadiness.add(code, atMs);
      setFrameCode(code);
      setIsFaceInView(presence.current(atMs) !== null);
      setIsSteady(steadiness.current(atMs) === 'holdStill');
    };
    const stop = watchVideoFrames(element, handleFrame, onError);
    return () => {
      isCancelled = true;
      stop();
      setFrameCode(undefined);
      setIsFaceInView(false);
      setIsSteady(false);
    };
  }, [isLive, video, finder, onError]);

  return {
    /** The code of the last frame. `undefined`: the camera is off. */
    frameCode,
    /** Whether a person stands in front of the camera, anywhere in its picture. */
    isFaceInView,
    /** Whether one face has been in the right place for a moment. */
    isSteady,
  };
}
