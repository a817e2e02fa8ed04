import { useStableStatus } from 'face-status-kit/capture';
import { useCallback, useEffect, useState } from 'react';
import { chooseView } from './chooseView.ts';
import type { FaceService } from './identifyFace.ts';
import { takePhoto } from './takePhoto.ts';
import { useHasLasted, useSendingCode, useTimeout } from './timers.ts';
import type { LiveFaceFinder } from './useFrames.ts';
import { useKioskCamera, type CameraSource } from './useKioskCamera.ts';
import { useOnline } from './useOnline.ts';
import { useVisit } from './useVisit.ts';

export interface KioskOptions {
  readonly service: FaceService;
  readonly finder: LiveFaceFinder;
  /** A camera in place of the kiosk's own. */
  readonly camera?: CameraSource | undefined;
  /** How long a face has to be steady before the photo, in ms. The screen shows this time. @default 1200 */
  readonly holdMs?: number | undefined;
}

/** How long a success is shown, in ms. */
export const successMs = 8000;

/** How long a visitor waits for a good moment until they can take the photo themselves, in ms. */
const captureTimeoutMs = 20_000;

/** How long a visitor has from the button to the photo, in ms: they have to step back from the screen. */
const selfTimerMs = 3000;

/** How long the message about the network being back is shown, in ms. */
const onlineMs = 4000;

/** How long nobody has to be there until a visit without any touch ends, in ms. */
const passerByMs = 4000;

/** As for `<KioskStatus>`. At 15 frames a second the window holds seven frames. */
const stability = { setting: 'kiosk', privacy: true, windowMs: 500 } as const;

/** Connects the camera, the visit and the network, and chooses the view. */
export function useKiosk({ service, finder, camera: source, holdMs = 1200 }: KioskOptions) {
  const visit = useVisit(service);
  const { step, begin, end, send } = visit;
  const isOnline = useOnline(visit.reconnect);
  const camera = useKioskCamera({ isWanted: step.name !== 'welcome', camera: source, finder });
  const { video: videoRef, isFaceInView } = camera;
  const hasFrame = camera.frameCode !== undefined;

  // Also before a visit, so that the first hint is there when the visit begins.
  const hint = useStableStatus(camera.frameCode, stability);
  const isLate = useHasLasted(step.name === 'look' && hasFrame, captureTimeoutMs);
  const getLiveCode = () => {
    if (!hasFrame || hint === null) return camera.isAsking ? 'cameraPermission' : 'cameraStarting';
    if (step.name === 'selfTimer') return 'takingPhoto';
    // A visitor who stands right gets the photo that they have waited for.
    return isLate && hint !== 'holdStill' ? 'captureTimeout' : hint;
  };
  const { view, code } = chooseView({
    step,
    isOnline,
    cameraFailure: camera.failure,
    liveCode: getLiveCode(),
    sendingCode: useSendingCode(step.name === 'photo'),
  });

  // After a visit, the face has to leave before a face begins the next visit.
  const [canFaceBegin, setCanFaceBegin] = useState(true);
  if (!isFaceInView && !canFaceBegin) setCanFaceBegin(true);
  const finish = useCallback(() => {
    setCanFaceBegin(false);
    end();
  }, [end]);
  const beginsNow = view === 'welcome' && isFaceInView && canFaceBegin;
  useEffect(() => {
    if (beginsNow) begin();
  }, [beginsNow, begin]);

  const takeAndSendPhoto = useCallback(() => {
    if (videoRef.current) void send(takePhoto(videoRef.current));
  }, [videoRef, send]);
  const isHolding = code === 'holdStill' && camera.isSteady;
  const isSelfTimerOn = code === 'takingPhoto';

  useTimeout(isHolding, holdMs, takeAndSendPhoto);
  useTimeout(isSelfTimerOn, selfTimerMs, takeAndSendPhoto);
  useTimeout(code === 200, successMs, finish);
  useTimeout(code === 'backOnline', onlineMs, begin);
  useTimeout(step.name === 'look' && !isFaceInView && !visit.isCommitted, passerByMs, finish);

  const retry = () => {
    camera.retry();
    begin();
  };

  return {
    ...visit,
    view,
    code,
    finish,
    retry,
    isOnline,
    video: videoRef,
    /** Whether the browser would ask for the camera, which is off until a touch. */
    isCameraAsking: camera.isAsking,
    isFaceInView,
    /** How long the ring around the picture takes to fill, in ms; `null` for an empty ring. */
    ringMs: isSelfTimerOn ? selfTimerMs : isHolding ? holdMs : null,
  };
}
