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
  /** The code of the live picture, also while there is none yet. */
  readonly liveCode: StatusReading;
  /** The code for the time until the answer. */
  readonly sendingCode: StatusReading;
}

/** Chooses the most important of all things that the kiosk could show. */
export function chooseView({ step, isOnline, cameraFailure, liveCode, sendingCode }: Situation): {
  readonly view: View;
  readonly code: StatusReading;
} {
  if (step.name === 'message') return { view: 'message', code: step.code };
  if (step.name === 'photo') return { view: 'photo', code: sendingCode };
  const trouble = mostUrgent([isOnline ? null : 'offline', cameraFailure]);
  if (trouble !== null) return { view: 'message', code: trouble };
  // `KioskStatus` shows its invitation.
  if (step.name === 'welcome') return { view: 'welcome', code: null };
  return { view: 'live', code: liveCode };
}
