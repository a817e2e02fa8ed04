import { readStatus, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useState } from 'react';
import type { LiveFaceFinder } from '../../mock-api/LiveFaceFinder.ts';
import type { FrameLog } from '../live-camera/createFrameLog.ts';
import { useLiveFrames } from '../live-camera/useLiveFrames.ts';
import { useCameraAllowed } from './useCameraAllowed.ts';

interface KioskCameraOptions {
  /** Whether somebody is there who may be asked for the camera. One that is allowed already is always on. */
  readonly isWanted: boolean;
  /** Whether there is a camera to be used at all. */
  readonly isInUse: boolean;
  readonly finder: LiveFaceFinder;
  /** Gets every frame. */
  readonly log: FrameLog;
}

const nothingShown = () => undefined;

/** The kiosk's camera: on as long as it may be, tried again when one is plugged in. */
export function useKioskCamera({ isWanted, isInUse, finder, log }: KioskCameraOptions) {
  const [failure, setFailure] = useState<StatusReading>(null);
  const isAllowed = useCameraAllowed();
  const onError = useCallback((error: unknown) => setFailure(readStatus(error) ?? 500), []);
  const retry = useCallback(() => setFailure(null), []);

  const { video, isLive } = useLiveFrames({
    source: 'camera',
    isWanted: isInUse && failure === null && (isAllowed || isWanted),
    finder,
    noise: 0,
    log,
    readShown: nothingShown,
    onError,
  });

  useEffect(() => {
    // Not there on a page without HTTPS.
    if (failure === null || !('mediaDevices' in navigator)) return;
    const { mediaDevices } = navigator;
    mediaDevices.addEventListener('devicechange', retry);
    return () => mediaDevices.removeEventListener('devicechange', retry);
  }, [failure, retry]);

  return { video, isLive, failure, retry };
}
