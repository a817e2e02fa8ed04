import { resolveStatusMessage, type StatusReading } from 'face-status-kit/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { enrolFace, type Details, type FaceService } from './enrolFace.ts';

type Code = NonNullable<StatusReading>;

/** Where the person is. A photo is a data URL, and kept only as long as it may be sent again. */
export type Step =
  | { readonly name: 'details'; readonly photo?: string | undefined }
  | { readonly name: 'intro' }
  /** `after`: what was wrong with the photo before. */
  | { readonly name: 'camera'; readonly after?: Code | undefined }
  | { readonly name: 'sending'; readonly photo: string }
  /** Without a photo, it is the camera that failed, or all is done. */
  | { readonly name: 'message'; readonly code: Code; readonly photo?: string | undefined };

const nobody: Details = { nik: '', name: '' };

/** The way from the details to the message: which step it is, and what leads to the next. */
export function useEnrolment(service: FaceService) {
  const [step, setStep] = useState<Step>({ name: 'details' });
  const [details, setDetails] = useState(nobody);
  const [failures, setFailures] = useState(0);
  const [longestSide, setLongestSide] = useState(1280);
  const request = useRef<AbortController>(null);
  useEffect(() => () => request.current?.abort(), []);

  const fail = useCallback((code: Code, photo?: string) => {
    setStep({ name: 'message', code, photo });
    // Tips grow with each try, but none of them helps where only staff can.
    if (resolveStatusMessage(code)?.remedy !== 'attendant') setFailures((count) => count + 1);
    // Some web servers stop at 100 KB.
    if (code === 'imageTooLarge') setLongestSide(640);
  }, []);

  async function send(photo: string, person = details) {
    const { signal } = (request.current = new AbortController());
    setStep({ name: 'sending', photo });
    const code = await enrolFace(service, person, photo, signal);
    // Cancelled: the person is elsewhere by now.
    if (signal.aborted) return;
    if (code === 200) succeed();
    else fail(code ?? 'unknown', photo);
  }

  function succeed() {
    setStep({ name: 'message', code: 200 });
    setFailures(0);
  }

  function cancel() {
    request.current?.abort();
    setStep({ name: 'camera' });
  }

  function openCamera() {
    setStep({ name: 'camera', after: step.name === 'message' && step.photo ? step.code : undefined });
  }

  function editDetails() {
    setStep({ name: 'details', photo: step.name === 'message' ? step.photo : undefined });
  }

  function saveDetails(changed: Details) {
    setDetails(changed);
    if (changed.nik !== details.nik || changed.name !== details.name) setFailures(0);
    // After 603 and 606 nothing is wrong with the photo.
    if (step.name === 'details' && step.photo) void send(step.photo, changed);
    else setStep({ name: 'intro' });
  }

  function startOver() {
    setDetails(nobody);
    setStep({ name: 'details' });
  }

  return {
    step,
    details,
    /** Which try the message belongs to, from 1. */
    attempt: Math.max(1, failures),
    /** Of the next photo, in pixels. */
    longestSide,
    fail,
    send,
    cancel,
    openCamera,
    editDetails,
    saveDetails,
    startOver,
  };
}
