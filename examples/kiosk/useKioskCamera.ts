import { readStatus, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { openFrontCamera, useCamera, type OpenCamera } from './useCamera.ts';
import { useCameraPermission } from './useCameraPermission.ts';
import { useFrames, type LiveFaceFinder } from './useFrames.ts';

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
}

/** Keeps the camera on while that is possible, and tries again when a camera is plugged in. */
export function useKioskCamera({ isWanted, camera, finder }: KioskCameraOptions) {
  const [failure, setFailure] = useState<StatusReading>(null);
  const hasPermission = useCameraPermission() || camera !== undefined;
  const onError = useCallback((error: unknown) => setFailure(readStatus(error) ?? 500), []);
  const retry = useCallback(() => setFailure(null), []);

  const { video, isLive } = useCamera({
    isWanted: failure === null && (hasPermission || isWanted),
    openCamera: camera?.open ?? openFrontCamera,
    onError,
  });
  const frames = useFrames({ video, isLive, finder, onError });

  useEffect(() => {
    // A page without HTTPS has no `mediaDevices`.
    if (failure === null || !('mediaDevices' in navigator)) return;
    const { mediaDevices } = navigator;
    mediaDevices.addEventListener('devicechange', retry);
    return () => mediaDevices.removeEventListener('devicechange', retry);
  }, [failure, retry]);

  return {
    ...frames,
    video,
    /** Why the camera cannot be used, or `null`. */
    failure,
    /** Whether the browser asks the person for the camera. */
    isAsking: !hasPermission && !isLive,
    retry,
  };
}
