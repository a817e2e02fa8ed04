import { mostUrgent } from 'face-status-kit/capture';
import type { StatusReading } from 'face-status-kit/core';
import type { VisitStep } from './useVisit.ts';

/** What stands beside the words: the camera's picture, the photo, or nothing. */
export type View = 'welcome' | 'live' | 'photo' | 'message';

interface Situation {
  readonly step: VisitStep;
  readonly isOnline: boolean;
  /** Why the camera cannot be used, or `null`. */
  readonly cameraFailure: StatusReading;
  /** Whether the browser asks a person for the camera. */
  readonly isAsking: boolean;
  /** Whether the camera has sent a frame. */
  readonly hasFrame: boolean;
  /** The stable code of the last frames. */
  readonly hint: StatusReading;
  /** Whether the visitor has waited long for a good moment. */
  readonly isLate: boolean;
  /** The code for the time until the answer. */
  readonly sendingCode: StatusReading;
}

interface Choice {
  readonly view: View;
  readonly code: StatusReading;
}

/** Chooses the most important of all things that the kiosk could show. */
export function chooseView(situation: Situation): Choice {
  const { step, isOnline, cameraFailure, isAsking, hasFrame, hint, isLate, sendingCode } = situation;
  if (step.name === 'message') return { view: 'message', code: step.code };
  if (step.name === 'photo') return { view: 'photo', code: sendingCode };

  const trouble = mostUrgent([isOnline ? null : 'offline', cameraFailure]);
  if (trouble !== null) return { view: 'message', code: trouble };
  // `KioskStatus` shows its invitation.
  if (step.name === 'welcome') return { view: 'welcome', code: null };
  if (!hasFrame || hint === null) {
    return { view: 'live', code: isAsking ? 'cameraPermission' : 'cameraStarting' };
  }
  if (step.name === 'selfTimer') return { view: 'live', code: 'takingPhoto' };
  // A visitor who stands right gets the photo that they have waited for.
  return { view: 'live', code: isLate && hint !== 'holdStill' ? 'captureTimeout' : hint };
}
