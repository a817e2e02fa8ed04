import { readResponse, readRetryAfter, readStatus, type StatusReading } from 'face-status-kit';
import { useStableStatus } from 'face-status-kit/capture';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callStaff, identify } from './server';
import { useHasLasted, useTimer } from './timers';

type Step =
  /** Nobody uses the kiosk. After a visit, the face has to leave before a face begins the next visit. */
  | { name: 'waiting'; canFaceBegin: boolean }
  | { name: 'looking' }
  /** The person has pressed "Take the photo" and steps back. */
  | { name: 'posing' }
  | { name: 'sending' }
  | { name: 'message'; code: StatusReading; retryAt?: number | null };

export interface VisitOptions {
  /** The result of `assessFrame` for the last frame; 412 while nobody is in front of the camera. */
  frameCode: StatusReading;
  /** Why there is no picture, for example `cameraStarting`; `null` while the camera works. */
  cameraCode: StatusReading;
  /** The same function on every render. */
  takePhoto: () => Promise<Blob>;
}

/** How long an answer may take, in ms. */
const timeoutMs = 15_000;

const looking: Step = { name: 'looking' };
const noFailure = { code: null as StatusReading, count: 0 };

/** Leads one person through the kiosk, and forgets them afterwards. All times are in ms. */
export function useVisit({ frameCode, cameraCode, takePhoto }: VisitOptions) {
  const [step, setStep] = useState<Step>({ name: 'waiting', canFaceBegin: true });
  const [failure, setFailure] = useState(noFailure);
  const [hasSeenFace, setHasSeenFace] = useState(false);
  const [isOnline, setIsOnline] = useState(navigator.onLine);
  const visit = useRef(new AbortController());

  const isWaiting = step.name === 'waiting';
  const isFaceInView = frameCode !== 412;
  if (!isWaiting && isFaceInView && !hasSeenFace) setHasSeenFace(true);
  const canLook = isOnline && cameraCode === null;
  const messageCode = step.name === 'message' ? step.code : null;

  const look = useCallback(() => setStep(looking), []);
  const pose = useCallback(() => setStep({ name: 'posing' }), []);
  const end = useCallback((canFaceBegin: boolean) => {
    // Drops what is on its way for this person.
    visit.current.abort();
    visit.current = new AbortController();
    setFailure(noFailure);
    setHasSeenFace(false);
    setStep({ name: 'waiting', canFaceBegin });
  }, []);
  const finish = useCallback(() => end(false), [end]);
  const leave = useCallback(() => end(true), [end]);

  const send = useCallback(async () => {
    const visitSignal = visit.current.signal;
    const signal = AbortSignal.any([visitSignal, AbortSignal.timeout(timeoutMs)]);
    setStep({ name: 'sending' });
    let code: StatusReading;
    let retryAt: number | null = null;
    try {
      const response = await identify(await takePhoto(), signal);
      code = await readResponse(response, { operation: 'identify', signal });
      retryAt = readRetryAfter(response);
    } catch (error) {
      code = readStatus(error, { signal });
    }
    // The person has left, and the answer is not for the next one.
    if (visitSignal.aborted) return;
    const known = code ?? 500;
    setFailure((last) => ({ code: known, count: last.code === known ? last.count + 1 : 1 }));
    setStep({ name: 'message', code: known, retryAt });
  }, [takePhoto]);

  const getHelp = useCallback(async () => {
    const { signal } = visit.current;
    const code = await callStaff(AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])).then(
      () => 'staffCalled',
      () => 'staffNotReached',
    );
    if (!signal.aborted) setStep({ name: 'message', code });
  }, []);

  useEffect(() => {
    const update = () => {
      setIsOnline(navigator.onLine);
      if (!navigator.onLine) return;
      const isStopped = (now: Step) => now.name === 'looking' || (now.name === 'message' && now.code === 'offline');
      setStep((now) => (isStopped(now) ? { name: 'message', code: 'backOnline' } : now));
    };
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);

  // A calm hint. Nobody in view is no hint until somebody has begun.
  const hint = useStableStatus(isWaiting && !isFaceInView ? null : frameCode, { setting: 'kiosk', privacy: true });
  const isLive = step.name === 'looking' && canLook;
  const isLate = useHasLasted(isLive, 20_000);
  const isHeld = useHasLasted(isLive && hint === 'holdStill', 1000);
  const isDelivered = useHasLasted(step.name === 'sending', 3000);
  const isSlow = useHasLasted(step.name === 'sending', 8000);

  useTimer(isWaiting && canLook && step.canFaceBegin && isFaceInView, 300, look);
  useTimer(isWaiting && !step.canFaceBegin && !isFaceInView, 500, leave);
  // The newest frame has to be right, too: the calm hint is older.
  useTimer(isHeld && frameCode === 'holdStill', 0, send);
  useTimer(step.name === 'posing', 3000, send);
  useTimer(messageCode === 200, 8000, finish);
  useTimer(messageCode === 'staffCalled', 60_000, finish);
  useTimer(messageCode === 'backOnline', 3000, look);
  // The server is out of reach, although the browser has a network.
  useTimer(messageCode === 'offline' && isOnline, 10_000, look);
  // A person who has to act may lean to the screen, out of the picture. Nobody else may see a person's answer.
  const isPersonal = step.name === 'sending' || messageCode === 200;
  const hasGone = !isWaiting && hasSeenFace && !isFaceInView && messageCode !== 'staffCalled';
  useTimer(hasGone, isPersonal ? 1000 : 4000, leave);

  function getCode(): StatusReading {
    if (step.name === 'message') return step.code;
    if (step.name === 'sending') return isSlow ? 'stillChecking' : isDelivered ? 'checking' : 'sending';
    if (!isOnline) return 'offline';
    if (cameraCode !== null || isWaiting) return cameraCode;
    if (step.name === 'posing') return 'takingPhoto';
    return isLate && hint !== 'holdStill' ? 'captureTimeout' : hint;
  }

  return {
    code: getCode(),
    retryAt: step.name === 'message' ? step.retryAt : null,
    /** How often the same failure has come, from 1. */
    attempt: messageCode !== null && messageCode === failure.code ? failure.count : 1,
    isLive,
    isInUse: !isWaiting,
    isFaceInView,
    canLook,
    look,
    pose,
    finish,
    getHelp,
  };
}
