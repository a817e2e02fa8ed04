import type { StatusCode } from 'face-status-kit';
import type { assessFrame, DetectedFace, FaceBox } from 'face-status-kit/capture';
import { useEffect } from 'react';
import type { FrameLog } from './createFrameLog.ts';
import { createLightMeter } from './createLightMeter.ts';
import { useCamera, type OpenCamera } from './useCamera.ts';
import { getVisiblePart, watchVideoFrames } from './watchVideoFrames.ts';

/** Finds faces in a video. Replace it with the detector of your choice. */
export interface LiveFaceFinder {
  /**
   * Returns the faces in the current frame, with all that the detector knows of them. A box at the edge may reach out of
   * the picture.
   *
   * @param part - The visible part of the video, in pixels of the video. The boxes are in pixels of that part.
   */
  detect(video: HTMLVideoElement, part: FaceBox): Promise<readonly DetectedFace[]>;
}

interface LiveFramesOptions {
  /** Whether the camera should be on. */
  readonly isWanted: boolean;
  readonly openCamera: OpenCamera;
  readonly finder: LiveFaceFinder;
  readonly assess: typeof assessFrame;
  /** Receives every frame. */
  readonly log: FrameLog;
  /** Returns the code that the person reads now. */
  readonly readShown: () => StatusCode | undefined;
  /** Receives the reason why there are no frames (any more). */
  readonly onError: (error: unknown) => void;
}

/** The smallest face that the API enrols, in pixels of the photo, and the longest side of the photo. */
const photo = { minFaceSizePx: 150, longestSide: 640 };

/**
 * Turns the camera on and adds each frame with its code to the log. All functions and objects of the options must be
 * the same on every render.
 */
export function useLiveFrames(options: LiveFramesOptions) {
  const { isWanted, openCamera, finder, assess, log, readShown, onError } = options;
  const { video, isLive } = useCamera({ isWanted, openCamera, onError });

  useEffect(() => {
    const element = video.current;
    if (!isLive || !element) return;
    let isCancelled = false;
    const meter = createLightMeter();
    const handleFrame = async (atMs: number) => {
      const startedAt = performance.now();
      const part = getVisiblePart(element);
      const found = await finder.detect(element, part);
      // The camera may have been turned off meanwhile.
      if (isCancelled) return;
      const detectionMs = performance.now() - startedAt;
      const faces = found.map((face) => ({ ...face, ...meter.measure(element, getMiddle(face.box, part)) }));
      const frame = { ...part, brightness: meter.measure(element, part).brightness };
      // The photo is not larger than the frame, and often smaller.
      const framePerPhoto = Math.max(1, part.width / photo.longestSide, part.height / photo.longestSide);
      const code = assess(faces, frame, { minFaceSizePx: photo.minFaceSizePx * framePerPhoto });
      log.add({ atMs, code, shown: readShown(), faces, size: part, detectionMs });
    };
    const stop = watchVideoFrames(element, handleFrame, onError);
    return () => {
      isCancelled = true;
      stop();
      log.clear();
    };
  }, [isLive, video, finder, assess, log, readShown, onError]);

  return { video, isLive };
}

/** Returns the middle of a face, without hair and wall, in pixels of the video. */
function getMiddle({ x, y, width, height }: FaceBox, part: FaceBox): FaceBox {
  return { x: part.x + x + 0.2 * width, y: part.y + y + 0.2 * height, width: 0.6 * width, height: 0.6 * height };
}
