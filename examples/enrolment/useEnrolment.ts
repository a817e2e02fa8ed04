import { resolveStatusMessage, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { enrolFace, type Details, type FaceService } from './enrolFace.ts';
import type { PhotoSize } from './takePhoto.ts';

type Code = NonNullable<StatusReading>;

/** Where the person is. A photo is a data URL, and gone with the step that it belongs to. */
type Step =
  | { readonly name: 'details'; readonly photo?: string | undefined }
  | { readonly name: 'intro' }
  /** `after`: what was wrong with the photo before. */
  | { readonly name: 'camera'; readonly after?: Code | undefined }
  | { readonly name: 'sending'; readonly photo: string }
  /** Without a photo, it is the camera that failed, or all is done. */
  | { readonly name: 'message'; readonly code: Code; readonly photo?: string | undefined };

const nobody: Details = { nik: '', name: '' };

const fullSize: PhotoSize = { longestSide: 1280, quality: 0.9 };
// Some web servers stop at 100 KB.
const smallSize: PhotoSize = { longestSide: 640, quality: 0.75 };

/** The way from the details to the message: which step it is, and what leads to the next. */
export function useEnrolment(service: FaceService) {
  const [step, setStep] = useState<Step>({ name: 'details' });
  const [details, setDetails] = useState(nobody);
  const [failures, setFailures] = useState(0);
  const [photoSize, setPhotoSize] = useState(fullSize);
  const request = useRef<AbortController | null>(null);
  useEffect(() => () => request.current?.abort(), []);

  const fail = useCallback((code: Code, photo?: string) => {
    setStep({ name: 'message', code, photo });
    // Tips grow with each try, but none of them helps where only staff can.
    if (resolveStatusMessage(code)?.remedy !== 'attendant') setFailures((count) => count + 1);
    if (code === 'imageTooLarge') setPhotoSize(smallSize);
  }, []);

  async function send(photo: string, person = details) {
    request.current?.abort();
    const { signal } = (request.current = new AbortController());
    setStep({ name: 'sending', photo });
    const code = await enrolFace(service, person, photo, signal);
    // Cancelled: the person is elsewhere by now.
    if (signal.aborted) return;
    if (code === 200) setStep({ name: 'message', code });
    // An answer that says nothing, such as a Wi-Fi's sign-in page, is not the person's fault.
    else fail(code ?? 500, photo);
  }

  function cancel() {
    request.current?.abort();
    setStep({ name: 'camera' });
  }

  function openCamera() {
    setStep({ name: 'camera', after: step.name === 'message' && step.photo ? step.code : undefined });
  }

  function closeCamera() {
    setStep({ name: 'intro' });
  }

  function editDetails() {
    setStep({ name: 'details', photo: step.name === 'message' ? step.photo : undefined });
  }

  function saveDetails(changed: Details) {
    setDetails(changed);
    // After 603 and 606 nothing is wrong with the photo, and this is the next try.
    if (step.name === 'details' && step.photo) return void send(step.photo, changed);
    setFailures(0);
    setStep({ name: 'intro' });
  }

  /** Forgets the person. */
  function startOver() {
    setDetails(nobody);
    setFailures(0);
    setStep({ name: 'details' });
  }

  return {
    step,
    details,
    /** Which try the message belongs to, from 1. */
    attempt: Math.max(1, failures),
    /** Of the next photo. */
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
