import { actionCatalogue, type ActionId } from './actionCatalogue.ts';
import type { PictogramId } from '../pictogram/pictogramIds.ts';
import type { StatusType } from './statusTypes.ts';

/**
 * How far a status stops the person. `success`: done. `info`: good to know. `warning`: the person can fix it or try
 * again. `error`: the person cannot continue alone.
 */
export type Severity = 'success' | 'info' | 'warning' | 'error';

/**
 * Who or what fixes a status. `none`: nothing to fix. `adjust`: the person changes their position, the light or what
 * covers the face. `retake`: a new photo. `reenter`: the person enters the details again. `wait`: time. `signIn`: the
 * person signs in again. `attendant`: staff. `allow`: the person lets the page use the camera.
 */
export type Remedy = 'none' | 'adjust' | 'retake' | 'reenter' | 'wait' | 'signIn' | 'attendant' | 'allow';

/**
 * What a status may replace on a live screen before it has been read. `blocking` (nothing can continue) replaces
 * `done` and `guidance`. `done` (a success) replaces `guidance`. `guidance` (the person can do it on the spot) replaces
 * nothing.
 */
export type Urgency = 'blocking' | 'guidance' | 'done';

/**
 * How a screen reader announces a status. `assertive`: at once, and it interrupts other speech. `polite`: after the
 * current speech has ended.
 */
export type Politeness = 'polite' | 'assertive';

/** One row of the table: every fact about a code except its words. */
interface StatusRow {
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  readonly urgency: Urgency;
  /** The rank among codes that hold at the same time: the lowest is shown. Equal ranks follow the order of `statusCodes`. */
  readonly order: number;
  readonly politeness: Politeness;
  /** One to three actions, the most useful first. */
  readonly actions: readonly [ActionId, ...ActionId[]];
  /** For developers: the vendor's description with corrected spelling, or the kit's own for a condition. */
  readonly apiDescription: string;
  /** @default the pictogram of the first action */
  readonly pictogram?: PictogramId;
  /** Whether the code tells a bystander who is enrolled or what a registry holds. @default false */
  readonly revealsEnrolment?: boolean;
  /** `false` if the app or the service caused the problem, not the person. The words then say so. @default true */
  readonly selfService?: boolean;
  /** Whether each operation has words of its own for the code. @default false */
  readonly variesByOperation?: boolean;
}

// The vendor does not define the two photos of a comparison. It names `source_image` first, so this kit takes
// `source_image` for the photo just taken and `target_image` for the photo on file.
const apiRows = {
  200: { type: 'success',          severity: 'success', remedy: 'none',      urgency: 'done',     order: 900, politeness: 'polite',    actions: ['continue'],                                  apiDescription: 'Success messages', variesByOperation: true, pictogram: 'photoTaken' },
  400: { type: 'general',          severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Request malformed', selfService: false },
  401: { type: 'general',          severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Access token not authorized', selfService: false },
  403: { type: 'general',          severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Requested resource denied', selfService: false },
  411: { type: 'businessProcess',  severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['lookStraight', 'faceLight', 'retakePhoto'],  apiDescription: 'Face not verified or unregistered', revealsEnrolment: true, variesByOperation: true },
  412: { type: 'businessProcess',  severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 610, politeness: 'polite',    actions: ['centerFace', 'faceLight', 'retakePhoto'],    apiDescription: 'Face not detected' },
  413: { type: 'businessProcess',  severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 640, politeness: 'polite',    actions: ['moveCloser', 'retakePhoto'],                 apiDescription: 'Face too small' },
  415: { type: 'resourceNotFound', severity: 'warning', remedy: 'reenter',   urgency: 'blocking', order: 200, politeness: 'assertive', actions: ['checkId', 'editDetails', 'getHelp'],         apiDescription: '`user_id` not found', revealsEnrolment: true },
  416: { type: 'resourceNotFound', severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: '`facegallery_id` not found', selfService: false },
  451: { type: 'resourceNotFound', severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`image` is null', selfService: false },
  452: { type: 'dataFormat',       severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: '`user_id` is null', selfService: false },
  453: { type: 'dataFormat',       severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: '`user_name` is null', selfService: false },
  454: { type: 'dataFormat',       severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: '`facegallery_id` is null', selfService: false },
  455: { type: 'dataFormat',       severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: '`target_image` is null', selfService: false },
  456: { type: 'dataFormat',       severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`source_image` is null', selfService: false },
  490: { type: 'image',            severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['retakePhoto', 'getHelp'],                    apiDescription: 'Cannot decode `image` base64', selfService: false },
  491: { type: 'image',            severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`image` type not recognized', selfService: false },
  492: { type: 'image',            severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Cannot decode `target_image` base64', selfService: false },
  493: { type: 'image',            severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['holdStill', 'retakePhoto', 'getHelp'],       apiDescription: '`image` error', selfService: false },
  494: { type: 'image',            severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['retakePhoto', 'getHelp'],                    apiDescription: 'Cannot decode `source_image` base64', selfService: false },
  495: { type: 'image',            severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`source_image` type not recognized', selfService: false },
  500: { type: 'procedural',       severity: 'error',   remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Server error', selfService: false },
  600: { type: 'pedulilindungi',   severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Unknown error' },
  603: { type: 'pedulilindungi',   severity: 'warning', remedy: 'reenter',   urgency: 'blocking', order: 200, politeness: 'assertive', actions: ['checkNikAndName', 'editDetails', 'getHelp'], apiDescription: 'NIK + name rejected', revealsEnrolment: true },
  604: { type: 'pedulilindungi',   severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Timeout while waiting for response' },
  605: { type: 'pedulilindungi',   severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Failed to receive PeduliLindungi response' },
  606: { type: 'pedulilindungi',   severity: 'warning', remedy: 'reenter',   urgency: 'blocking', order: 200, politeness: 'assertive', actions: ['checkNik', 'editDetails', 'getHelp'],        apiDescription: "NIK hasn't been enrolled at PeduliLindungi", revealsEnrolment: true },
  607: { type: 'pedulilindungi',   severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Server unreachable' },
  608: { type: 'pedulilindungi',   severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Response data incomplete' },
  609: { type: 'pedulilindungi',   severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Response data malformed' },
  610: { type: 'pedulilindungi',   severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'PL server 404' },
  611: { type: 'pedulilindungi',   severity: 'warning', remedy: 'signIn',    urgency: 'blocking', order: 300, politeness: 'assertive', actions: ['signIn', 'getHelp'],                         apiDescription: 'PL returns expired user auth token' },
} as const satisfies Record<number, StatusRow>;

const conditionRows = {
  offline:            { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['checkConnection', 'tryAgain', 'getHelp'],    apiDescription: 'Offline' },
  timeout:            { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Timeout' },
  serviceUnavailable: { type: 'condition', severity: 'error',   remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Service unavailable' },
  tooManyRequests:    { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain'],                   apiDescription: 'Too many requests' },
  imageTooLarge:      { type: 'condition', severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['useSmallerPhoto', 'retakePhoto', 'getHelp'], apiDescription: 'Image too large' },
  cameraDenied:       { type: 'condition', severity: 'warning', remedy: 'allow',     urgency: 'blocking', order: 100, politeness: 'assertive', actions: ['allowCamera', 'tryAgain', 'openSettings'],   apiDescription: 'Camera denied' },
  cameraNotFound:     { type: 'condition', severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['connectCamera', 'tryAgain', 'getHelp'],      apiDescription: 'Camera not found' },
  cameraInUse:        { type: 'condition', severity: 'warning', remedy: 'allow',     urgency: 'blocking', order: 100, politeness: 'assertive', actions: ['closeOtherApps', 'tryAgain', 'getHelp'],     apiDescription: 'Camera in use' },
  cameraUnsupported:  { type: 'condition', severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['useAnotherBrowser', 'getHelp'],              apiDescription: 'Camera unsupported' },
  multipleFaces:      { type: 'condition', severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 620, politeness: 'polite',    actions: ['onePersonOnly', 'retakePhoto'],              apiDescription: 'Multiple faces' },
  faceCovered:        { type: 'condition', severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 630, politeness: 'polite',    actions: ['removeCoverings', 'retakePhoto'],            apiDescription: 'Face covered' },
  notLive:            { type: 'condition', severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['lookStraight', 'faceLight', 'retakePhoto'],  apiDescription: 'Not live' },
} as const satisfies Record<string, StatusRow>;

// Nobody knows what fixes an unknown code, so staff come first.
const unknownRow = { type: 'general', severity: 'error', remedy: 'attendant', urgency: 'blocking', order: 510, politeness: 'assertive', actions: ['askStaff', 'tryAgain', 'getHelp'], apiDescription: 'Unknown status code' } as const satisfies StatusRow;

/** A status code of the face-recognition API, as a number: the 32 of its published table. */
export type ApiStatusCode = keyof typeof apiRows;

/** A problem that the API cannot report: the network, the camera, or what an answer implies. */
export type ConditionCode = keyof typeof conditionRows;

/** Every code that the kit has words for. */
export type StatusCode = ApiStatusCode | ConditionCode;

/** The facts about one code: a row of the {@link statusCatalogue} with its defaults filled in. */
export interface StatusEntry<Code extends StatusCode | 'unknown' = StatusCode> extends Required<StatusRow> {
  readonly code: Code;
}

/** All codes: those of the API in the order of its table, then the conditions. */
export const statusCodes: readonly StatusCode[] = [
  ...(Object.keys(apiRows).map(Number) as ApiStatusCode[]),
  ...(Object.keys(conditionRows) as ConditionCode[]),
];

const rows: Readonly<Record<StatusCode, StatusRow>> = { ...apiRows, ...conditionRows };

function createEntry<Code extends StatusCode | 'unknown'>(code: Code, row: StatusRow): StatusEntry<Code> {
  return {
    code,
    pictogram: actionCatalogue[row.actions[0]].pictogram,
    revealsEnrolment: false,
    selfService: true,
    variesByOperation: false,
    ...row,
  };
}

/** The facts about each code. Data only: no words for the person, no markup. */
export const statusCatalogue = Object.fromEntries(
  statusCodes.map((code) => [code, createEntry(code, rows[code])]),
) as { readonly [Code in StatusCode]: StatusEntry<Code> };

/** The entry for every code that the kit does not know. */
export const unknownStatus = createEntry('unknown', unknownRow);

/** Returns whether a value is a code that the kit knows: one of the API's as a number, or the name of a condition. */
export function isStatusCode(value: unknown): value is StatusCode {
  return statusCodes.includes(value as StatusCode);
}
