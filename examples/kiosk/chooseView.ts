import type { StatusReading } from 'face-status-kit/core';
import { mostUrgent } from 'face-status-kit/capture';
import { kioskPictures, type KioskMessage } from './kioskMessages.ts';
import type { VisitStep } from './useVisit.ts';

/** What the screen shows: the welcome, one of the kiosk's own messages, or a status code. */
export type View = 'welcome' | 'look' | 'trouble' | 'success' | 'result' | KioskMessage;

interface Situation {
  readonly step: VisitStep;
  readonly isOnline: boolean;
  /** Why the camera cannot be used, or `null`. */
  readonly cameraFailure: StatusReading;
  /** Whether the camera has sent a frame. */
  readonly hasFrame: boolean;
  /** The stable code of the last frames. */
  readonly guidance: StatusReading;
}

interface Choice {
  readonly view: View;
  /** The code for the kit. Each of the kiosk's own messages has 200. */
  readonly code: StatusReading;
}

/** Chooses the most important of all things that the kiosk could show. */
export function chooseView({ step, isOnline, cameraFailure, hasFrame, guidance }: Situation): Choice {
  if (step.name === 'result') return { view: step.code === 200 ? 'success' : 'result', code: step.code };
  if (step.name !== 'welcome' && step.name !== 'look') return chooseKioskMessage(step.name);
  const trouble = mostUrgent([isOnline ? null : 'offline', cameraFailure]);
  if (trouble !== null) return { view: 'trouble', code: trouble };
  if (step.name === 'welcome') return { view: 'welcome', code: null };
  if (!hasFrame) return chooseKioskMessage('starting');
  return guidance === 'holdStill' ? chooseKioskMessage('hold') : { view: 'look', code: guidance };
}

const chooseKioskMessage = (view: KioskMessage): Choice => ({ view, code: 200 });

export const isKioskMessage = (view: View): view is KioskMessage => view in kioskPictures;
