import type { StatusReading } from 'face-status-kit/core';
import { mostUrgent } from 'face-status-kit/capture';
import { right } from '../live-camera/frameCode.ts';
import { ownPictures, type OwnView } from './ownMessages.ts';
import type { useVisit } from './useVisit.ts';

/** What the screen shows: an invitation, a word of its own, or a code. */
export type View = 'welcome' | 'look' | 'trouble' | 'success' | 'result' | OwnView;

interface Situation {
  readonly step: ReturnType<typeof useVisit>['step'];
  readonly isOnline: boolean;
  /** Why the camera cannot be used, if it cannot. */
  readonly cameraFailure: StatusReading;
  /** Whether the camera has seen anything yet. */
  readonly isSeeing: boolean;
  /** What most frames of the last moment say. */
  readonly calm: StatusReading;
}

interface Shown {
  readonly view: View;
  /** For the kit: 200 for a word of our own. */
  readonly code: StatusReading;
}

/** What to show, of all that is so at once. */
export function viewOf({ step, isOnline, cameraFailure, isSeeing, calm }: Situation): Shown {
  if (step.name === 'result') return { view: step.code === 200 ? 'success' : 'result', code: step.code };
  if (step.name !== 'welcome' && step.name !== 'look') return ownView(step.name);
  const trouble = mostUrgent([isOnline ? null : 'offline', cameraFailure]);
  if (trouble !== null) return { view: 'trouble', code: trouble };
  if (step.name === 'welcome') return { view: 'welcome', code: null };
  if (!isSeeing) return ownView('starting');
  return calm === right ? ownView('hold') : { view: 'look', code: calm };
}

const ownView = (view: OwnView): Shown => ({ view, code: right });

export const isOwnView = (view: View): view is OwnView => view in ownPictures;
