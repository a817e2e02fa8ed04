import { useEffect } from 'react';
import type { assessFrame, Box, FrameCode } from './assessFrame.ts';
import type { FrameLog } from './createFrameLog.ts';
import { useCamera, type OpenCamera } from './useCamera.ts';
import { getVisiblePart, watchVideoFrames } from './watchVideoFrames.ts';

/** Finds faces in a video. Replace it with the detector of your choice. */
export interface LiveFaceFinder {
  /**
   * Returns the boxes around the faces in the current frame. A box at the edge may reach out of the picture.
   *
   * @param part - The visible part of the video, in pixels of the video. The boxes are in pixels of that part.
   */
  detect(video: HTMLVideoElement, part: Box): Promise<readonly Box[]>;
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
  readonly readShown: () => FrameCode | undefined;
  /** Receives the reason why there are no frames (any more). */
  readonly onError: (error: unknown) => void;
}

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
    const handleFrame = async (atMs: number) => {
      const startedAt = performance.now();
      const size = getVisiblePart(element);
      const faces = await finder.detect(element, size);
      // The camera may have been turned off meanwhile.
      if (isCancelled) return;
      const detectionMs = performance.now() - startedAt;
      log.add({ atMs, code: assess(faces, size), shown: readShown(), faces, size, detectionMs });
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
