import { actionCatalogue, type ActionId } from './actionCatalogue.ts';
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
  readonly actions: readonly [ActionId, ...ActionId[]];
  /** For developers: the vendor's description with its spelling corrected, or the kit's for a condition. */
  readonly apiDescription: string;
  /** @default the picture of the first action */
  readonly pictogram?: PictogramId;
}

type Cure = Pick<StatusRow, 'severity' | 'remedy' | 'actions'>;

/** How a status stands in the way and who cures it; the actions are given to what this returns. */
const cure =
  (severity: Severity, remedy: Remedy) =>
  (...actions: StatusRow['actions']): Cure => ({ severity, remedy, actions });

const adjust = cure('warning', 'adjust');
const retake = cure('warning', 'retake');
const reenter = cure('warning', 'reenter');
const wait = cure('warning', 'wait');
const allow = cure('warning', 'allow');
const attendant = cure('error', 'attendant');

/** What many rows share. */
const askStaff = attendant('askStaff', 'getHelp');
const newPhoto = retake('retakePhoto', 'getHelp');
const newLook = retake('lookStraight', 'faceLight', 'retakePhoto');
const laterAgain = wait('waitAMoment', 'tryAgain', 'getHelp');
const outage: Cure = { ...laterAgain, severity: 'error' };

const row = (type: StatusType, cured: Cure, apiDescription: string): StatusRow => ({ type, ...cured, apiDescription });

// In a comparison, `source_image` is taken to be the photo just taken and `target_image` the one it is compared with:
// the vendor names them in that order and says no more.
const apiRows = {
  200: { ...row('success', cure('success', 'none')('continue'), 'Success messages'), pictogram: 'photoTaken' },
  400: row('general', askStaff, 'Request malformed'),
  401: row('general', askStaff, 'Access token not authorized'),
  403: row('general', askStaff, 'Requested resource denied'),
  411: row('businessProcess', newLook, 'Face not verified or unregistered'),
  412: row('businessProcess', adjust('centerFace', 'faceLight', 'retakePhoto'), 'Face not detected'),
  413: row('businessProcess', adjust('moveCloser', 'retakePhoto'), 'Face too small'),
  415: row('resourceNotFound', reenter('checkId', 'editDetails', 'getHelp'), '`user_id` not found'),
  416: row('resourceNotFound', askStaff, '`facegallery_id` not found'),
  451: row('resourceNotFound', newPhoto, '`image` is null'),
  452: row('dataFormat', askStaff, '`user_id` is null'),
  453: row('dataFormat', askStaff, '`user_name` is null'),
  454: row('dataFormat', askStaff, '`facegallery_id` is null'),
  455: row('dataFormat', askStaff, '`target_image` is null'),
  456: row('dataFormat', newPhoto, '`source_image` is null'),
  490: row('image', newPhoto, 'Cannot decode `image` base64'),
  491: row('image', newPhoto, '`image` type not recognized'),
  492: row('image', askStaff, 'Cannot decode `target_image` base64'),
  493: row('image', retake('holdStill', 'retakePhoto', 'getHelp'), '`image` error'),
  494: row('image', newPhoto, 'Cannot decode `source_image` base64'),
  495: row('image', newPhoto, '`source_image` type not recognized'),
  500: row('procedural', outage, 'Server error'),
  600: row('pedulilindungi', laterAgain, 'Unknown error'),
  603: row('pedulilindungi', reenter('checkNikAndName', 'editDetails', 'getHelp'), 'NIK + name rejected'),
  604: row('pedulilindungi', laterAgain, 'Timeout while waiting for response'),
  605: row('pedulilindungi', laterAgain, 'Failed to receive PeduliLindungi response'),
  606: row('pedulilindungi', reenter('checkNik', 'editDetails', 'getHelp'), "NIK hasn't been enrolled at PeduliLindungi"),
  607: row('pedulilindungi', laterAgain, 'Server unreachable'),
  608: row('pedulilindungi', laterAgain, 'Response data incomplete'),
  609: row('pedulilindungi', laterAgain, 'Response data malformed'),
  610: row('pedulilindungi', askStaff, 'PL server 404'),
  611: row('pedulilindungi', cure('warning', 'signIn')('signIn', 'getHelp'), 'PL returns expired user auth token'),
} satisfies Record<number, StatusRow>;

const conditionCures = {
  offline: wait('checkConnection', 'tryAgain', 'getHelp'),
  timeout: laterAgain,
  serviceUnavailable: outage,
  tooManyRequests: wait('waitAMoment', 'tryAgain'),
  imageTooLarge: retake('useSmallerPhoto', 'retakePhoto', 'getHelp'),
  cameraDenied: allow('allowCamera', 'tryAgain', 'openSettings'),
  cameraNotFound: attendant('connectCamera', 'tryAgain', 'getHelp'),
  cameraInUse: allow('closeOtherApps', 'tryAgain', 'getHelp'),
  cameraUnsupported: attendant('useAnotherBrowser', 'getHelp'),
  multipleFaces: adjust('onePersonOnly', 'retakePhoto'),
  faceCovered: adjust('removeCoverings', 'retakePhoto'),
  notLive: newLook,
} satisfies Record<string, Cure>;

/** A condition's name says what it is: `cameraInUse` is described as "Camera in use". */
const describe = (condition: string) =>
  condition.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());

const conditionRows = Object.fromEntries(
  Object.entries(conditionCures).map(([code, cured]) => [code, row('condition', cured, describe(code))]),
) as { readonly [Code in keyof typeof conditionCures]: StatusRow };

/** A status code of the face-recognition API, as a number: the 32 of its published table. */
export type ApiStatusCode = keyof typeof apiRows;

/** What goes wrong where the API cannot say so: the network, the camera, or what an answer implies. */
export type ConditionCode = keyof typeof conditionRows;

/** Every code that the kit has words for. */
export type StatusCode = ApiStatusCode | ConditionCode;

/** What a code means: one row of the {@link statusCatalogue}. */
export interface StatusEntry<Code extends StatusCode = StatusCode> extends StatusRow {
  readonly code: Code;
  readonly pictogram: PictogramId;
}

/** All codes: the API's in the order of its table, then the conditions. */
export const statusCodes: readonly StatusCode[] = [
  ...(Object.keys(apiRows).map(Number) as ApiStatusCode[]),
  ...(Object.keys(conditionRows) as ConditionCode[]),
];

const rows: Record<StatusCode, StatusRow> = { ...apiRows, ...conditionRows };

const withPictogram = <Row extends StatusRow>(known: Row) => ({
  pictogram: actionCatalogue[known.actions[0]].pictogram,
  ...known,
});

/** What each code means. Data only: no words for the person, no markup. */
export const statusCatalogue = Object.fromEntries(
  statusCodes.map((code) => [code, { code, ...withPictogram(rows[code]) }]),
) as { readonly [Code in StatusCode]: StatusEntry<Code> };

/** Stands in for a code that the kit does not know: nobody can say what cures it, so staff come first. */
export const unknownStatus = {
  code: 'unknown',
  ...withPictogram(row('general', attendant('askStaff', 'tryAgain', 'getHelp'), 'Unknown status code')),
} as const;

/** Whether a value is a code that the kit knows: one of the API's as a number, or a condition's name. */
export function isStatusCode(value: unknown): value is StatusCode {
  return statusCodes.includes(value as StatusCode);
}
