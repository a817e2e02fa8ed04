import { isStatusCode, statusCatalogue, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { identifyFace, type FaceService } from './identifyFace.ts';

type Code = NonNullable<StatusReading>;

/** The step of a visit. A photo is a data URL and is dropped with its step. */
export type VisitStep =
  | { readonly name: 'welcome' }
  /** The visitor stands in front of the camera, and there is no photo yet. */
  | { readonly name: 'look' }
  /** The visitor has asked for a photo, which follows in a moment. */
  | { readonly name: 'selfTimer' }
  /** The photo is on its way. */
  | { readonly name: 'photo'; readonly photo: string }
  /** The answer, a call for staff, or the network that is back. `retryAt`: see `Answer`. */
  | { readonly name: 'message'; readonly code: Code; readonly retryAt?: number | null };

const welcomeStep: VisitStep = { name: 'welcome' };
const lookStep: VisitStep = { name: 'look' };

const noFailure: { readonly code: StatusReading; readonly count: number } = { code: null, count: 1 };

/** How long the code `sending` is shown at least, in ms: a quick answer must not replace it before it is read. */
const minSendingMs = 1000;

/** Leads one visitor through the kiosk, and forgets them afterwards. */
export function useVisit(service: FaceService) {
  const [step, setStep] = useState(welcomeStep);
  const [lastFailure, setLastFailure] = useState(noFailure);
  const [isTouched, setIsTouched] = useState(false);
  const request = useRef<AbortController | null>(null);
  useEffect(() => () => request.current?.abort(), []);

  const begin = useCallback(() => setStep(lookStep), []);
  const startSelfTimer = useCallback(() => setStep({ name: 'selfTimer' }), []);
  const touch = useCallback(() => setIsTouched(true), []);

  const send = useCallback(
    async (photo: string) => {
      request.current?.abort();
      const { signal } = (request.current = new AbortController());
      setStep({ name: 'photo', photo });
      const [{ code, retryAt }] = await Promise.all([identifyFace(service, photo, signal), wait(minSendingMs)]);
      // The visit has ended meanwhile.
      if (signal.aborted) return;
      // An answer without a status, for example the sign-in page of a Wi-Fi, is not the visitor's fault.
      setStep({ name: 'message', code: code ?? 500, retryAt });
      if (canVisitorFix(code)) setLastFailure((last) => ({ code, count: code === last.code ? last.count + 1 : 1 }));
    },
    [service],
  );

  const forgetVisitor = useCallback(() => {
    request.current?.abort();
    setLastFailure(noFailure);
    setIsTouched(false);
  }, []);

  const callStaff = useCallback(() => {
    forgetVisitor();
    setStep({ name: 'message', code: 'staffCalled' });
  }, [forgetVisitor]);

  /** Continues the visit that the network interrupted. */
  const reconnect = useCallback(() => {
    setStep((current) => {
      const isInterrupted =
        current.name === 'look' ||
        current.name === 'selfTimer' ||
        (current.name === 'message' && current.code === 'offline');
      return isInterrupted ? { name: 'message', code: 'backOnline' } : current;
    });
  }, []);

  const end = useCallback(() => {
    forgetVisitor();
    setStep(welcomeStep);
  }, [forgetVisitor]);

  return {
    step,
    /** The number of tries that ended with the same result, from 1. */
    attempt: lastFailure.count,
    /** Whether the visitor has done something that they would have to repeat. */
    isCommitted: isTouched || lastFailure !== noFailure,
    begin,
    startSelfTimer,
    touch,
    send,
    callStaff,
    reconnect,
    end,
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Returns whether another attempt can help. Only then do the tips grow. */
function canVisitorFix(code: StatusReading): boolean {
  return code !== 200 && isStatusCode(code) && statusCatalogue[code].remedy !== 'attendant';
}
