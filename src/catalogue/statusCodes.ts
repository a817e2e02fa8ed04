// The codes stand apart from their rows, so that an app that only reads answers or frames does not load the rows. A code
// without a row in `statusRows.ts`, or without words, does not compile.

/** The codes of the face-recognition API, in the order of its published table. */
const apiCodes = [
  200, 400, 401, 403, 411, 412, 413, 415, 416, 451, 452, 453, 454, 455, 456, 490, 491, 492, 493, 494, 495, 500, 600,
  603, 604, 605, 606, 607, 608, 609, 610, 611,
] as const;

/** Problems that the API cannot report: the network, the camera, or what an answer implies. */
const conditionCodes = [
  'offline',
  'timeout',
  'serviceUnavailable',
  'tooManyRequests',
  'imageTooLarge',
  'cameraDenied',
  'cameraNotFound',
  'cameraInUse',
  'cameraUnsupported',
  'multipleFaces',
  'faceCovered',
  'notLive',
  'alreadyRegistered',
  'tooManyAttempts',
  'captureTimeout',
] as const;

/** The codes for the picture of a live camera. */
const captureCodes = [
  'faceTooClose',
  'faceOffCenter',
  'faceTurned',
  'eyesNotVisible',
  'sunglassesOn',
  'maskOn',
  'hatOn',
  'tooDark',
  'tooBright',
  'backlit',
  'blurred',
  'lensDirty',
  'holdStill',
] as const;

/** The steps of the app that take time. */
const progressCodes = [
  'cameraPermission',
  'cameraStarting',
  'takingPhoto',
  'sending',
  'checking',
  'stillChecking',
  'staffCalled',
  'backOnline',
] as const;

/** A status code of the face-recognition API, as a number: the 32 of its published table. */
export type ApiStatusCode = (typeof apiCodes)[number];

// The codes of each table in `statusRows.ts`; the API's are `ApiStatusCode`.
export type ConditionRowCode = (typeof conditionCodes)[number];
export type CaptureRowCode = (typeof captureCodes)[number];
export type ProgressRowCode = (typeof progressCodes)[number];

/**
 * A code of the kit's own. `condition`: a problem that the API cannot report (the network, the camera, or what an answer
 * implies). `capture`: what a live camera sees. `progress`: a step of the app that takes time.
 */
export type ConditionCode = ConditionRowCode | CaptureRowCode | ProgressRowCode;

/** Every code that the kit has words for. */
export type StatusCode = ApiStatusCode | ConditionCode;

/** All codes: those of the API in the order of its table, then conditions, live hints and moments of progress. */
export const statusCodes: readonly StatusCode[] = [...apiCodes, ...conditionCodes, ...captureCodes, ...progressCodes];

/** Returns whether a value is a code that the kit knows: one of the API's as a number, or the name of one of its own. */
export function isStatusCode(value: unknown): value is StatusCode {
  return statusCodes.includes(value as StatusCode);
}
