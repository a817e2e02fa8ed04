import { statusCatalogue, isStatusCode, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FaceService } from '../enrolment/enrolFace.ts';
import { identifyFace } from './identifyFace.ts';

type Code = NonNullable<StatusReading>;

/** Where the visitor is. The photo is a data URL, and gone with its step. */
type Step =
  | { readonly name: 'welcome' }
  /** Before the camera, until there is a photo. */
  | { readonly name: 'look' }
  | { readonly name: 'sending'; readonly photo: string }
  | { readonly name: 'result'; readonly code: Code }
  /** Staff have been called. */
  | { readonly name: 'staff' }
  /** The network was gone, and is back. */
  | { readonly name: 'online' };

const welcome: Step = { name: 'welcome' };
const look: Step = { name: 'look' };

/** One person's way through the kiosk, and what is to be forgotten after it. */
export function useVisit(service: FaceService) {
  const [step, setStep] = useState(welcome);
  const [number, setNumber] = useState(1);
  const [failures, setFailures] = useState(0);
  const [isTouched, setIsTouched] = useState(false);
  const request = useRef<AbortController | null>(null);
  useEffect(() => () => request.current?.abort(), []);

  const begin = useCallback(() => setStep(look), []);
  const touch = useCallback(() => setIsTouched(true), []);

  const send = useCallback(
    async (photo: string) => {
      request.current?.abort();
      const { signal } = (request.current = new AbortController());
      setStep({ name: 'sending', photo });
      const code = await identifyFace(service, photo, signal);
      // The visit is over by now.
      if (signal.aborted) return;
      // An answer that says nothing, such as a Wi-Fi's sign-in page, is not the person's fault.
      setStep({ name: 'result', code: code ?? 500 });
      if (isTheirs(code)) setFailures((count) => count + 1);
    },
    [service],
  );

  /** Drops all that is known of the person. */
  const drop = useCallback(() => {
    request.current?.abort();
    setFailures(0);
    setIsTouched(false);
  }, []);

  const callStaff = useCallback(() => {
    drop();
    setStep({ name: 'staff' });
  }, [drop]);

  /** The network is back: on it goes, with what it interrupted. */
  const comeOnline = useCallback(() => {
    setStep((now) => {
      const isInterrupted = now.name === 'look' || (now.name === 'result' && now.code === 'offline');
      return isInterrupted ? { name: 'online' } : now;
    });
  }, []);

  const end = useCallback(() => {
    drop();
    setStep(welcome);
    setNumber((last) => last + 1);
  }, [drop]);

  return {
    step,
    /** Which visit this is since the kiosk was turned on, from 1. */
    number,
    /** Which try a result belongs to, from 1. */
    attempt: Math.max(1, failures),
    /** Whether there is anything that they might miss. */
    isCommitted: isTouched || failures > 0,
    begin,
    touch,
    send,
    callStaff,
    comeOnline,
    end,
  };
}

/** Tips grow with each try, but none of them helps where only staff can. */
function isTheirs(code: StatusReading): boolean {
  return code !== 200 && isStatusCode(code) && statusCatalogue[code].remedy !== 'attendant';
}
