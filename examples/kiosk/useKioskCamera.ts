import { assessFrame, type DetectedFace, type FaceBox } from 'face-status-kit/capture';
import { readStatus, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { FrameFeed } from './createFrameFeed.ts';
import { openFrontCamera, useCamera, type OpenCamera } from './useCamera.ts';
import { useCameraPermission } from './useCameraPermission.ts';
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

/** A camera to use in place of the kiosk's own, for example a simulated one. It needs no permission. */
export interface CameraSource {
  /** Must be the same function on every render. */
  readonly open: OpenCamera;
  /** A description of the picture for screen readers. */
  readonly label: string;
  /** Content over the picture. */
  readonly overlay: ReactNode;
}

interface KioskCameraOptions {
  /** Whether a person is there who may be asked for permission. With permission the camera is always on. */
  readonly isWanted: boolean;
  readonly camera: CameraSource | undefined;
  readonly finder: LiveFaceFinder;
  /** Receives every frame. */
  readonly feed: FrameFeed;
}

/** The photo has at most 640 px, and a face in it at least 150 px: scaled to the frame. */
const getLimits = ({ width, height }: FaceBox) => ({ minFaceSizePx: 150 * Math.max(1, width / 640, height / 640) });

/** Keeps the camera on while that is possible, and tries again when a camera is plugged in. */
export function useKioskCamera({ isWanted, camera, finder, feed }: KioskCameraOptions) {
  const [failure, setFailure] = useState<StatusReading>(null);
  const hasPermission = useCameraPermission() || camera !== undefined;
  const onError = useCallback((error: unknown) => setFailure(readStatus(error) ?? 500), []);
  const retry = useCallback(() => setFailure(null), []);

  const { video, isLive } = useCamera({
    isWanted: failure === null && (hasPermission || isWanted),
    openCamera: camera?.open ?? openFrontCamera,
    onError,
  });

  useEffect(() => {
    const element = video.current;
    if (!isLive || !element) return;
    let isCancelled = false;
    const handleFrame = async (atMs: number) => {
      const size = getVisiblePart(element);
      const faces = await finder.detect(element, size);
      // The camera may have been turned off meanwhile.
      if (!isCancelled) feed.publish({ atMs, code: assessFrame(faces, size, getLimits(size)), faces, size });
    };
    const stop = watchVideoFrames(element, handleFrame, onError);
    return () => {
      isCancelled = true;
      stop();
      feed.publish(null);
    };
  }, [isLive, video, finder, feed, onError]);

  useEffect(() => {
    // A page without HTTPS has no `mediaDevices`.
    if (failure === null || !('mediaDevices' in navigator)) return;
    const { mediaDevices } = navigator;
    mediaDevices.addEventListener('devicechange', retry);
    return () => mediaDevices.removeEventListener('devicechange', retry);
  }, [failure, retry]);

  return {
    video,
    failure,
    /** Whether the browser asks the person for the camera. */
    isAsking: !hasPermission && !isLive,
    retry,
  };
}
