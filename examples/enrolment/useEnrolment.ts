import { resolveStatusMessage, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { enrolFace, type FaceService, type PersonDetails } from './enrolFace.ts';
import type { PhotoSize } from './takePhoto.ts';

type Code = NonNullable<StatusReading>;

/** The step of the enrolment. A photo is a data URL and is dropped with its step. */
export type Step =
  | { readonly name: 'details'; readonly photo?: string | undefined }
  | { readonly name: 'intro' }
  /** `lastCode`: what was wrong with the last photo. */
  | { readonly name: 'camera'; readonly lastCode?: Code | undefined }
  | { readonly name: 'sending'; readonly photo: string }
  /** There is no photo after a failure of the camera, and after a success. `retryAt`: see `Answer`. */
  | {
      readonly name: 'message';
      readonly code: Code;
      readonly photo?: string | undefined;
      readonly retryAt?: number | null;
    };

/** How long the code `sending` is shown at least, in ms: a quick answer must not replace it before it is read. */
const minSendingMs = 1000;

const noDetails: PersonDetails = { nik: '', name: '' };

const fullSize: PhotoSize = { longestSide: 1280, quality: 0.9 };
/** Some web servers accept at most 100 KB. */
const smallSize: PhotoSize = { longestSide: 640, quality: 0.75 };

const noFailure: { readonly code: Code | null; readonly count: number } = { code: null, count: 1 };

/** Leads a person from the details to the message: the current step, and the functions that lead to the next. */
export function useEnrolment(service: FaceService) {
  const [step, setStep] = useState<Step>({ name: 'details' });
  const [details, setDetails] = useState(noDetails);
  const [lastFailure, setLastFailure] = useState(noFailure);
  const [photoSize, setPhotoSize] = useState(fullSize);
  const request = useRef<AbortController | null>(null);
  useEffect(() => () => request.current?.abort(), []);

  const fail = useCallback((code: Code, photo?: string, retryAt?: number | null) => {
    setStep({ name: 'message', code, photo, retryAt: retryAt ?? null });
    // The tips grow with each try that ends with the same problem, but no tip helps where only staff can.
    if (resolveStatusMessage(code)?.remedy !== 'attendant') {
      setLastFailure((last) => ({ code, count: code === last.code ? last.count + 1 : 1 }));
    }
    if (code === 'imageTooLarge') setPhotoSize(smallSize);
  }, []);

  async function send(photo: string, person = details) {
    request.current?.abort();
    const { signal } = (request.current = new AbortController());
    setStep({ name: 'sending', photo });
    const [{ code, retryAt }] = await Promise.all([enrolFace(service, person, photo, signal), wait(minSendingMs)]);
    // The person has cancelled or left meanwhile.
    if (signal.aborted) return;
    if (code === 200) setStep({ name: 'message', code });
    // An answer without a status, for example the sign-in page of a Wi-Fi, is not the person's fault.
    else fail(code ?? 500, photo, retryAt);
  }

  function cancel() {
    request.current?.abort();
    setStep({ name: 'camera' });
  }

  function openCamera() {
    setStep({ name: 'camera', lastCode: step.name === 'message' && step.photo ? step.code : undefined });
  }

  function closeCamera() {
    setStep({ name: 'intro' });
  }

  function editDetails() {
    setStep({ name: 'details', photo: step.name === 'message' ? step.photo : undefined });
  }

  function saveDetails(changed: PersonDetails) {
    setDetails(changed);
    // After 603 and 606 the photo is fine, so it is sent again.
    if (step.name === 'details' && step.photo) return void send(step.photo, changed);
    setLastFailure(noFailure);
    setStep({ name: 'intro' });
  }

  /** Forgets the person. */
  function startOver() {
    setDetails(noDetails);
    setLastFailure(noFailure);
    setStep({ name: 'details' });
  }

  return {
    step,
    details,
    /** The number of tries that ended with the same problem, from 1. */
    attempt: lastFailure.count,
    /** Size of the next photo. */
    photoSize,
    fail,
    send,
    cancel,
    openCamera,
    closeCamera,
    editDetails,
    saveDetails,
    startOver,
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
