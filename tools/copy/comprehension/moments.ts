import { getFacts } from './listSituations.ts';
import { kioskWarningCode, type ReaderSituation } from './Measurement.ts';

/**
 * What a person has just done or seen when a message comes. `live`: sees the picture of the camera. `holding`: has held
 * still for the photo. `start`: is about to use the camera. `photo`: a photo was taken. `details`: has typed details, and
 * a photo was taken. `help`: has called for help. `connection`: was without internet. `idle`: has not touched the kiosk.
 */
export type Moment = 'live' | 'holding' | 'start' | 'photo' | 'details' | 'help' | 'connection' | 'idle';

/** The codes with a moment of their own. */
const codeMoments: Readonly<Partial<Record<string, Moment>>> = {
  cameraPermission: 'start',
  cameraStarting: 'start',
  cameraDenied: 'start',
  cameraNotFound: 'start',
  cameraInUse: 'start',
  cameraUnsupported: 'start',
  captureTimeout: 'live',
  takingPhoto: 'holding',
  sending: 'holding',
  staffCalled: 'help',
  backOnline: 'connection',
  415: 'details',
  452: 'details',
  453: 'details',
  [kioskWarningCode]: 'idle',
};

/** Returns the moment of a situation. It is what a real person would know, and says nothing about the message. */
export function getMoment({ code, stage, privacy }: ReaderSituation): Moment {
  // All codes that reveal enrolment share their words under `privacy`, so the moment must not tell them apart.
  if (privacy) return 'photo';
  const own = codeMoments[code];
  if (own !== undefined) return own;
  const { liveHint, type } = getFacts(code);
  if (liveHint && stage === 'capture') return 'live';
  return type === 'pedulilindungi' ? 'details' : 'photo';
}
