import type { ActionId } from './actionCatalogue.ts';
import type { PictogramId } from './pictogramIds.ts';
import type { StatusType } from './statusTypes.ts';

/**
 * How much a status stands in the way. `success`: done. `info`: worth knowing. `warning`: the person can cure it,
 * or simply do it again. `error`: the person cannot get on alone.
 */
export type Severity = 'success' | 'info' | 'warning' | 'error';

/**
 * Who or what cures a status. `none`: nothing to cure. `adjust`: the person, with their position, the light or what
 * covers the face. `retake`: a new photo. `reenter`: the details, entered again. `wait`: time. `signIn`: signing in
 * again. `attendant`: staff. `allow`: letting the page use the camera.
 */
export type Remedy = 'none' | 'adjust' | 'retake' | 'reenter' | 'wait' | 'signIn' | 'attendant' | 'allow';

/** What a code means, without its words. */
interface StatusRow {
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  /** One to three, the most useful first. */
  readonly actions: readonly ActionId[];
  /** For developers: the vendor's description with its spelling corrected, or the kit's for a condition. */
  readonly apiDescription: string;
  readonly pictogram: PictogramId;
}

const askStaff = ['askStaff', 'getHelp'] as const;
const retake = ['retakePhoto', 'getHelp'] as const;
const waitAndTry = ['waitAMoment', 'tryAgain', 'getHelp'] as const;

// In a comparison, `source_image` is taken to be the photo just taken and `target_image` the one it is compared
// with: the vendor names them in that order and says no more.
const apiRows = {
  200: { type: 'success', severity: 'success', remedy: 'none', actions: ['continue'], apiDescription: 'Success message', pictogram: 'photoTaken' },
  400: { type: 'general', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: 'Request malformed', pictogram: 'askStaff' },
  401: { type: 'general', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: 'Access token not authorized', pictogram: 'askStaff' },
  403: { type: 'general', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: 'Requested resource denied', pictogram: 'askStaff' },
  411: { type: 'businessProcess', severity: 'warning', remedy: 'retake', actions: ['lookStraight', 'faceLight', 'retakePhoto'], apiDescription: 'Face not verified or unregistered', pictogram: 'lookStraight' },
  412: { type: 'businessProcess', severity: 'warning', remedy: 'adjust', actions: ['centerFace', 'faceLight', 'retakePhoto'], apiDescription: 'Face not detected', pictogram: 'centerFace' },
  413: { type: 'businessProcess', severity: 'warning', remedy: 'adjust', actions: ['moveCloser', 'retakePhoto'], apiDescription: 'Face too small', pictogram: 'moveCloser' },
  415: { type: 'resourceNotFound', severity: 'warning', remedy: 'reenter', actions: ['checkId', 'editDetails', 'getHelp'], apiDescription: '`user_id` not found', pictogram: 'checkDetails' },
  416: { type: 'resourceNotFound', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: '`facegallery_id` not found', pictogram: 'askStaff' },
  451: { type: 'resourceNotFound', severity: 'warning', remedy: 'retake', actions: retake, apiDescription: '`image` is null', pictogram: 'takePhoto' },
  452: { type: 'dataFormat', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: '`user_id` is null', pictogram: 'askStaff' },
  453: { type: 'dataFormat', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: '`user_name` is null', pictogram: 'askStaff' },
  454: { type: 'dataFormat', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: '`facegallery_id` is null', pictogram: 'askStaff' },
  455: { type: 'dataFormat', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: '`target_image` is null', pictogram: 'askStaff' },
  456: { type: 'dataFormat', severity: 'warning', remedy: 'retake', actions: retake, apiDescription: '`source_image` is null', pictogram: 'takePhoto' },
  490: { type: 'image', severity: 'warning', remedy: 'retake', actions: retake, apiDescription: 'Cannot decode `image` base64', pictogram: 'takePhoto' },
  491: { type: 'image', severity: 'warning', remedy: 'retake', actions: retake, apiDescription: '`image` type not recognized', pictogram: 'takePhoto' },
  492: { type: 'image', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: 'Cannot decode `target_image` base64', pictogram: 'askStaff' },
  493: { type: 'image', severity: 'warning', remedy: 'retake', actions: ['holdStill', 'retakePhoto', 'getHelp'], apiDescription: '`image` error', pictogram: 'holdStill' },
  494: { type: 'image', severity: 'warning', remedy: 'retake', actions: retake, apiDescription: 'Cannot decode `source_image` base64', pictogram: 'takePhoto' },
  495: { type: 'image', severity: 'warning', remedy: 'retake', actions: retake, apiDescription: '`source_image` type not recognized', pictogram: 'takePhoto' },
  500: { type: 'procedural', severity: 'error', remedy: 'wait', actions: waitAndTry, apiDescription: 'Server error', pictogram: 'wait' },
  600: { type: 'pedulilindungi', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'Unknown error', pictogram: 'wait' },
  603: { type: 'pedulilindungi', severity: 'warning', remedy: 'reenter', actions: ['checkNikAndName', 'editDetails', 'getHelp'], apiDescription: 'NIK and name rejected', pictogram: 'checkDetails' },
  604: { type: 'pedulilindungi', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'Timeout while waiting for response', pictogram: 'wait' },
  605: { type: 'pedulilindungi', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'Failed to receive PeduliLindungi response', pictogram: 'wait' },
  606: { type: 'pedulilindungi', severity: 'warning', remedy: 'reenter', actions: ['checkNik', 'editDetails', 'getHelp'], apiDescription: "NIK hasn't been enrolled at PeduliLindungi", pictogram: 'checkDetails' },
  607: { type: 'pedulilindungi', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'Server unreachable', pictogram: 'wait' },
  608: { type: 'pedulilindungi', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'Response data incomplete', pictogram: 'wait' },
  609: { type: 'pedulilindungi', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'Response data malformed', pictogram: 'wait' },
  610: { type: 'pedulilindungi', severity: 'error', remedy: 'attendant', actions: askStaff, apiDescription: 'PL server 404', pictogram: 'askStaff' },
  611: { type: 'pedulilindungi', severity: 'warning', remedy: 'signIn', actions: ['signIn', 'getHelp'], apiDescription: 'PL returns expired user auth token', pictogram: 'signIn' },
} as const satisfies Record<number, StatusRow>;

const conditionRows = {
  offline: { type: 'condition', severity: 'warning', remedy: 'wait', actions: ['checkConnection', 'tryAgain', 'getHelp'], apiDescription: 'No network connection', pictogram: 'checkConnection' },
  timeout: { type: 'condition', severity: 'warning', remedy: 'wait', actions: waitAndTry, apiDescription: 'No answer in time', pictogram: 'wait' },
  serviceUnavailable: { type: 'condition', severity: 'error', remedy: 'wait', actions: waitAndTry, apiDescription: 'Service unavailable (HTTP 502, 503 or 504)', pictogram: 'wait' },
  tooManyRequests: { type: 'condition', severity: 'warning', remedy: 'wait', actions: ['waitAMoment', 'tryAgain'], apiDescription: 'Too many requests (HTTP 429)', pictogram: 'wait' },
  imageTooLarge: { type: 'condition', severity: 'warning', remedy: 'retake', actions: ['useSmallerPhoto', 'retakePhoto', 'getHelp'], apiDescription: 'Upload too large (HTTP 413)', pictogram: 'takePhoto' },
  cameraDenied: { type: 'condition', severity: 'warning', remedy: 'allow', actions: ['allowCamera', 'tryAgain', 'openSettings'], apiDescription: 'Camera permission denied (NotAllowedError)', pictogram: 'allowCamera' },
  cameraNotFound: { type: 'condition', severity: 'error', remedy: 'attendant', actions: ['connectCamera', 'tryAgain', 'getHelp'], apiDescription: 'No camera found (NotFoundError)', pictogram: 'connectCamera' },
  cameraInUse: { type: 'condition', severity: 'warning', remedy: 'allow', actions: ['closeOtherApps', 'tryAgain', 'getHelp'], apiDescription: 'Camera in use elsewhere (NotReadableError)', pictogram: 'closeOtherApps' },
  cameraUnsupported: { type: 'condition', severity: 'error', remedy: 'attendant', actions: ['useAnotherBrowser', 'getHelp'], apiDescription: 'Camera not supported here', pictogram: 'useAnotherBrowser' },
  multipleFaces: { type: 'condition', severity: 'warning', remedy: 'adjust', actions: ['onePersonOnly', 'retakePhoto'], apiDescription: 'Multiple faces found (414 until 2021)', pictogram: 'onePersonOnly' },
  faceCovered: { type: 'condition', severity: 'warning', remedy: 'adjust', actions: ['removeCoverings', 'retakePhoto'], apiDescription: 'Face covered by a mask', pictogram: 'removeCoverings' },
  notLive: { type: 'condition', severity: 'warning', remedy: 'retake', actions: ['lookStraight', 'faceLight', 'retakePhoto'], apiDescription: 'Liveness check not passed', pictogram: 'lookStraight' },
} as const satisfies Record<string, StatusRow>;

/** A status code of the face-recognition API, as a number: the 32 of its published table. */
export type ApiStatusCode = keyof typeof apiRows;

/** What goes wrong where the API cannot say so: the network, the camera, or what an answer implies. */
export type ConditionCode = keyof typeof conditionRows;

/** Every code that the kit has words for. */
export type StatusCode = ApiStatusCode | ConditionCode;

/** What a code means: one row of the {@link statusCatalogue}. */
export interface StatusEntry<Code extends StatusCode = StatusCode> extends StatusRow {
  readonly code: Code;
}

/** All codes: the API's in the order of its table, then the conditions. */
export const statusCodes: readonly StatusCode[] = [
  ...Object.keys(apiRows).map((code) => Number(code) as ApiStatusCode),
  ...(Object.keys(conditionRows) as ConditionCode[]),
];

const rows: Record<StatusCode, StatusRow> = { ...apiRows, ...conditionRows };

/** What each code means. Data only: no words for the person, no markup. */
export const statusCatalogue = Object.fromEntries(
  statusCodes.map((code) => [code, { code, ...rows[code] }]),
) as { readonly [Code in StatusCode]: StatusEntry<Code> };

/** Whether a value is a code that the kit knows: one of the API's as a number, or a condition's name. */
export function isStatusCode(value: unknown): value is StatusCode {
  return (typeof value === 'number' || typeof value === 'string') && statusCodes.includes(value as StatusCode);
}
