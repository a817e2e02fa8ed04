import { useStableStatus } from 'face-status-kit/capture';
import { useCallback, useEffect, useState } from 'react';
import type { LiveFaceFinder } from '../../mock-api/LiveFaceFinder.ts';
import type { FaceService } from '../enrolment/enrolFace.ts';
import { takePhoto } from '../enrolment/takePhoto.ts';
import { createFrameLog, type FrameLog } from '../live-camera/createFrameLog.ts';
import { right } from '../live-camera/frameCode.ts';
import { useFrameLog } from '../live-camera/useFrameLog.ts';
import { useAfter } from './useAfter.ts';
import { useGuidanceAttempt } from './useGuidanceAttempt.ts';
import { useIsSeen } from './useIsSeen.ts';
import { useKioskCamera } from './useKioskCamera.ts';
import { useOnline } from './useOnline.ts';
import { useSteadyFace } from './useSteadyFace.ts';
import { useVisit } from './useVisit.ts';
import { useVisitorFrames } from './useVisitorFrames.ts';
import { viewOf } from './viewOf.ts';
import { photographVisitor, type Visitor } from './visitors.ts';

export interface KioskOptions {
  readonly service: FaceService;
  readonly finder: LiveFaceFinder;
  /** Somebody drawn, for whoever has no camera. @default null, the camera */
  readonly visitor?: Visitor | null | undefined;
  /** How long a face stands still before the photo, in ms; it can be seen running. */
  readonly holdMs: number;
  /** Told when a visit is over, for what the app knows of it. Keep it the same from render to render. */
  readonly onForget: () => void;
}

/** The photo as the service wants it: a face in it is as large as the camera saw it. */
const photoSize = { longestSide: 1280, quality: 0.85 };

/** How long a success stands, and that the network is back, in ms. */
export const successMs = 8000;
const onlineMs = 4000;

/** How long nobody is there before the kiosk forgets one who has only passed by, in ms. */
const passedMs = 4000;

/** As for `<KioskStatus>`. A camera at 15 frames a second has seven in the window. */
const calmOptions = { setting: 'kiosk', privacy: true, windowMs: 500 } as const;

const readCode = (log: FrameLog) => log.latest()?.code;

/** What happens at the kiosk: who is there, what they see, and what leads from one thing to the next. */
export function useKiosk({ service, finder, visitor = null, holdMs, onForget }: KioskOptions) {
  const [log] = useState(createFrameLog);
  const visit = useVisit(service);
  const { step, begin, end, send } = visit;
  const isLooking = step.name === 'look';

  const isOnline = useOnline(visit.comeOnline);
  const camera = useKioskCamera({ isInUse: visitor === null, isWanted: step.name !== 'welcome', finder, log });
  useVisitorFrames(visitor, log);
  const isSeen = useIsSeen(log);
  const frameCode = useFrameLog(log, readCode);
  const isSeeing = frameCode !== undefined;
  const calm = useStableStatus(isLooking && isSeeing ? (frameCode ?? right) : null, calmOptions);
  const guidanceAttempt = useGuidanceAttempt(isLooking);
  const shown = viewOf({ step, isOnline, cameraFailure: camera.failure, isSeeing, calm });

  // Whoever stands there after their visit has to go before a face begins another.
  const [isFresh, setIsFresh] = useState(true);
  if (!isSeen && !isFresh) setIsFresh(true);
  const finish = useCallback(() => {
    setIsFresh(false);
    end();
    onForget();
  }, [end, onForget]);
  const isComing = shown.view === 'welcome' && isSeen && isFresh;
  useEffect(() => {
    if (isComing) begin();
  }, [isComing, begin]);

  const { video } = camera;
  const photograph = useCallback(() => {
    if (visitor !== null) void send(photographVisitor());
    else if (video.current) void send(takePhoto(video.current, photoSize));
  }, [visitor, video, send]);
  const isHolding = useSteadyFace(log, { isWanted: shown.view === 'hold', holdMs, onSteady: photograph });

  useAfter(shown.view === 'success', successMs, finish);
  useAfter(shown.view === 'online', onlineMs, begin);
  useAfter(isLooking && !isSeen && !visit.isCommitted, passedMs, finish);

  return {
    ...visit,
    ...shown,
    finish,
    attempt: isLooking ? guidanceAttempt : visit.attempt,
    log,
    isOnline,
    video,
    isSeen,
    isSeeing,
    isHolding,
    retryCamera: camera.retry,
  };
}
