import { useStableStatus } from 'face-status-kit/capture';
import { useCallback, useEffect, useState } from 'react';
import { chooseView } from './chooseView.ts';
import { createFrameFeed } from './createFrameFeed.ts';
import type { FaceService } from './identifyFace.ts';
import { takePhoto } from './takePhoto.ts';
import { useHasLasted, useSendingCode, useTimeout } from './timers.ts';
import { useKioskCamera, type CameraSource, type LiveFaceFinder } from './useKioskCamera.ts';
import { useOnline } from './useOnline.ts';
import { useFaceInView, useFrameCode, useSteadyFace } from './usePresence.ts';
import { useVisit } from './useVisit.ts';

export interface KioskOptions {
  readonly service: FaceService;
  readonly finder: LiveFaceFinder;
  /** A camera in place of the kiosk's own. */
  readonly camera?: CameraSource | undefined;
  /** How long a face has to be steady before the photo, in ms. The screen shows this time. */
  readonly holdMs: number;
  /** Called when a visit is over, so that the app forgets the visitor too. Must be the same function on every render. */
  readonly onForget: () => void;
}

/** A face in the photo is as large as the camera saw it, because the API wants at least 150 px. */
const photoSize = { longestSide: 1280, quality: 0.85 };

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
export function useKiosk({ service, finder, camera: source, holdMs, onForget }: KioskOptions) {
  const [feed] = useState(createFrameFeed);
  const visit = useVisit(service);
  const { step, begin, end, send } = visit;

  const isOnline = useOnline(visit.reconnect);
  const frameCode = useFrameCode(feed);
  const isFaceInView = useFaceInView(feed);
  const camera = useKioskCamera({ isWanted: step.name !== 'welcome', camera: source, finder, feed });
  const { failure: cameraFailure, isAsking, retry: retryCamera } = camera;
  const hasFrame = frameCode !== undefined;
  // Also before a visit, so that the first hint is there when the visit begins.
  const hint = useStableStatus(frameCode, stability);
  const isLate = useHasLasted(step.name === 'look' && hasFrame, captureTimeoutMs);
  const sendingCode = useSendingCode(step.name === 'photo');
  const situation = { step, isOnline, cameraFailure, isAsking, hasFrame, hint, isLate, sendingCode };
  const { view, code } = chooseView(situation);

  // After a visit, the face has to leave before a face begins the next visit.
  const [canFaceBegin, setCanFaceBegin] = useState(true);
  if (!isFaceInView && !canFaceBegin) setCanFaceBegin(true);
  const finish = useCallback(() => {
    setCanFaceBegin(false);
    end();
    onForget();
  }, [end, onForget]);
  const beginsNow = view === 'welcome' && isFaceInView && canFaceBegin;
  useEffect(() => {
    if (beginsNow) begin();
  }, [beginsNow, begin]);

  const { video: videoRef } = camera;
  const takeAndSendPhoto = useCallback(() => {
    if (videoRef.current) void send(takePhoto(videoRef.current, photoSize));
  }, [videoRef, send]);
  const isHolding = useSteadyFace(feed, { isWanted: code === 'holdStill', holdMs, onSteady: takeAndSendPhoto });
  const isSelfTimerOn = code === 'takingPhoto';

  useTimeout(isSelfTimerOn, selfTimerMs, takeAndSendPhoto);
  useTimeout(code === 200, successMs, finish);
  useTimeout(code === 'backOnline', onlineMs, begin);
  useTimeout(step.name === 'look' && !isFaceInView && !visit.isCommitted, passerByMs, finish);

  const retry = useCallback(() => {
    retryCamera();
    begin();
  }, [retryCamera, begin]);

  return {
    ...visit,
    view,
    code,
    finish,
    retry,
    isOnline,
    video: videoRef,
    hasFrame,
    isFaceInView,
    /** How long the ring around the picture takes to fill, in ms; `null` for an empty ring. */
    ringMs: isSelfTimerOn ? selfTimerMs : isHolding ? holdMs : null,
  };
}
