import type { PictogramId } from '../pictogram/pictogramIds.ts';
import type { ActionId } from './actionCatalogue.ts';
import type { ApiStatusCode, CaptureRowCode, ConditionRowCode, ProgressRowCode } from './statusCodes.ts';
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
 * `done` and `guidance`. `done` (a success) replaces `guidance`. `guidance` (the person can do
 * it on the spot) replaces nothing. `ready` (the face is right) replaces `guidance` after a second, and
 * `guidance` replaces it after a second, because the photo follows only while the face stays right. `moment` (a step of the app, such as sending) replaces `guidance` and `done`, and
 * every other status replaces it.
 */
export type Urgency = 'blocking' | 'guidance' | 'done' | 'ready' | 'moment';

/**
 * How a screen reader announces a status. `assertive`: at once, and it interrupts other speech. `polite`: after the
 * current speech has ended. `off`: not at all, because the moment is short and another message follows it.
 */
export type Politeness = 'polite' | 'assertive' | 'off';

/** Every fact about a code except its words. */
export interface StatusFacts {
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  readonly urgency: Urgency;
  /** The rank among codes that hold at the same time: the lowest is shown. Equal ranks follow the order of `statusCodes`. */
  readonly order: number;
  readonly politeness: Politeness;
  /** Up to three actions, the most useful first. Only a moment of the app (`progress`) may have none. */
  readonly actions: readonly ActionId[];
  /**
   * From the second attempt, the action that replaces the first one; `getHelp` replaces all of them. `undefined` where
   * the first action stays the best one; its words may still differ, see the suffix `_repeated` of texts.
   */
  readonly secondStep: ActionId | undefined;
  /** For developers: the vendor's description with corrected spelling, or the kit's own. */
  readonly apiDescription: string;
  readonly pictogram: PictogramId;
  /**
   * Whether the code describes what a live camera sees. Over a live picture (stage `capture`) its message is a hint: a
   * title and one step.
   */
  readonly liveHint: boolean;
  /**
   * Whether the code tells a bystander who is enrolled or what a registry holds. With `privacy`, all such codes have the
   * same words, actions, icon and picture.
   */
  readonly revealsEnrolment: boolean;
  /** `false` if the app or the service caused the problem, not the person. */
  readonly selfService: boolean;
  /** Whether each operation has words of its own for the code. */
  readonly variesByOperation: boolean;
}

/**
 * One row of a table: the remedy, the actions, and every fact that differs from the defaults. The defaults are those of
 * the remedy and of the table below. `apiDescription` is by default the code in words, `pictogram` that of the first
 * action, `selfService` `true`, and every other flag `false`.
 */
export type StatusRow = Pick<StatusFacts, 'remedy' | 'actions'> & Partial<StatusFacts>;

type RemedyFacts = Pick<StatusFacts, 'severity' | 'urgency' | 'order' | 'politeness'>;

/** The facts that most codes with a remedy share. */
export const remedyFacts = {
  allow:     { severity: 'warning', urgency: 'blocking', order: 100, politeness: 'assertive' },
  reenter:   { severity: 'warning', urgency: 'blocking', order: 200, politeness: 'assertive' },
  signIn:    { severity: 'warning', urgency: 'blocking', order: 300, politeness: 'assertive' },
  wait:      { severity: 'warning', urgency: 'blocking', order: 400, politeness: 'assertive' },
  attendant: { severity: 'error',   urgency: 'blocking', order: 500, politeness: 'assertive' },
  adjust:    { severity: 'warning', urgency: 'guidance', order: 680, politeness: 'polite' },
  retake:    { severity: 'warning', urgency: 'guidance', order: 700, politeness: 'assertive' },
  none:      { severity: 'success', urgency: 'done',     order: 900, politeness: 'polite' },
} as const satisfies Record<Remedy, RemedyFacts>;

// The vendor does not define the two photos of a comparison. It names `source_image` first, so this kit takes
// `source_image` for the photo just taken and `target_image` for the photo on file.
export const apiRows = {
  200: { type: 'success',          remedy: 'none',      actions: ['continue'],                                  apiDescription: 'Success messages', pictogram: 'photoTaken', variesByOperation: true },
  400: { type: 'general',          remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: 'Request malformed', selfService: false },
  401: { type: 'general',          remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: 'Access token not authorized', selfService: false },
  403: { type: 'general',          remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: 'Requested resource denied', selfService: false },
  411: { type: 'businessProcess',  remedy: 'retake',    actions: ['lookStraight', 'retakePhoto', 'getHelp'],    apiDescription: 'Face not verified or unregistered', secondStep: 'faceLight', revealsEnrolment: true, variesByOperation: true },
  412: { type: 'businessProcess',  remedy: 'adjust',    actions: ['comeIntoView', 'retakePhoto'],               apiDescription: 'Face not detected', order: 610, liveHint: true },
  413: { type: 'businessProcess',  remedy: 'adjust',    actions: ['moveCloser', 'retakePhoto'],                 apiDescription: 'Face too small', order: 630, liveHint: true },
  415: { type: 'resourceNotFound', remedy: 'reenter',   actions: ['checkId', 'editDetails', 'getHelp'],         apiDescription: '`user_id` not found', revealsEnrolment: true },
  416: { type: 'resourceNotFound', remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: '`facegallery_id` not found', selfService: false },
  451: { type: 'resourceNotFound', remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`image` is null', selfService: false },
  452: { type: 'dataFormat',       remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: '`user_id` is null', selfService: false },
  453: { type: 'dataFormat',       remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: '`user_name` is null', selfService: false },
  454: { type: 'dataFormat',       remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: '`facegallery_id` is null', selfService: false },
  455: { type: 'dataFormat',       remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: '`target_image` is null', selfService: false },
  456: { type: 'dataFormat',       remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`source_image` is null', selfService: false },
  490: { type: 'image',            remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                    apiDescription: 'Cannot decode `image` base64', selfService: false },
  491: { type: 'image',            remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`image` type not recognized', selfService: false },
  492: { type: 'image',            remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: 'Cannot decode `target_image` base64', selfService: false },
  493: { type: 'image',            remedy: 'retake',    actions: ['holdStill', 'retakePhoto'],                  apiDescription: '`image` error', secondStep: 'faceLight', selfService: false },
  494: { type: 'image',            remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                    apiDescription: 'Cannot decode `source_image` base64', selfService: false },
  495: { type: 'image',            remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                    apiDescription: '`source_image` type not recognized', selfService: false },
  500: { type: 'procedural',       remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Server error', severity: 'error', selfService: false },
  600: { type: 'pedulilindungi',   remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Unknown error', selfService: false },
  603: { type: 'pedulilindungi',   remedy: 'reenter',   actions: ['checkNikAndName', 'editDetails', 'getHelp'], apiDescription: 'NIK + name rejected', revealsEnrolment: true },
  604: { type: 'pedulilindungi',   remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Timeout while waiting for response', selfService: false },
  605: { type: 'pedulilindungi',   remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Failed to receive PeduliLindungi response', selfService: false },
  606: { type: 'pedulilindungi',   remedy: 'reenter',   actions: ['checkNik', 'editDetails', 'getHelp'],        apiDescription: "NIK hasn't been enrolled at PeduliLindungi", revealsEnrolment: true },
  607: { type: 'pedulilindungi',   remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Server unreachable', selfService: false },
  608: { type: 'pedulilindungi',   remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Response data incomplete', selfService: false },
  609: { type: 'pedulilindungi',   remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Response data malformed', selfService: false },
  610: { type: 'pedulilindungi',   remedy: 'attendant', actions: ['getHelp', 'askStaff'],                       apiDescription: 'PL server 404', selfService: false },
  611: { type: 'pedulilindungi',   remedy: 'signIn',    actions: ['signIn', 'getHelp'],                         apiDescription: 'PL returns expired user auth token', secondStep: 'getHelp' },
} as const satisfies Record<ApiStatusCode, StatusRow & Pick<StatusFacts, 'type' | 'apiDescription'>>;

/** Problems that the API cannot report. */
export const conditionRows = {
  offline:            { remedy: 'wait',      actions: ['checkConnection', 'tryAgain', 'getHelp'] },
  timeout:            { remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        selfService: false, secondStep: 'checkConnection' },
  serviceUnavailable: { remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        severity: 'error', selfService: false },
  tooManyRequests:    { remedy: 'wait',      actions: ['waitAMoment', 'tryAgain', 'getHelp'],        selfService: false },
  imageTooLarge:      { remedy: 'retake',    actions: ['retakePhoto', 'getHelp'],                       selfService: false },
  cameraDenied:       { remedy: 'allow',     actions: ['allowCamera', 'openSettings', 'tryAgain'] },
  cameraNotFound:     { remedy: 'attendant', actions: ['restartDevice', 'tryAgain', 'getHelp'],      secondStep: 'getHelp' },
  cameraInUse:        { remedy: 'allow',     actions: ['closeOtherApps', 'tryAgain', 'getHelp'],      secondStep: 'restartDevice' },
  cameraUnsupported:  { remedy: 'attendant', actions: ['useAnotherBrowser', 'getHelp'],              secondStep: 'getHelp' },
  multipleFaces:      { remedy: 'adjust',    actions: ['onePersonOnly', 'retakePhoto'],              order: 620, liveHint: true },
  faceCovered:        { remedy: 'adjust',    actions: ['removeCoverings', 'retakePhoto'],            order: 646, liveHint: true },
  notLive:            { remedy: 'retake',    actions: ['faceLight', 'retakePhoto', 'getHelp'],       secondStep: 'lookStraight' },
  alreadyRegistered:  { remedy: 'none',      actions: ['continue', 'getHelp'],                       apiDescription: 'Face already registered', severity: 'info', order: 890, pictogram: 'faceFound', revealsEnrolment: true },
  tooManyAttempts:    { remedy: 'wait',      actions: ['waitAWhile', 'tryAgain', 'getHelp'] },
  captureTimeout:     { remedy: 'retake',    actions: ['takePhoto', 'getHelp'],                      apiDescription: 'No good moment for a photo', severity: 'info', urgency: 'blocking', order: 590, politeness: 'polite' },
} as const satisfies Record<ConditionRowCode, StatusRow>;

/** What a live camera sees. The order is that of `assessFrame`: position, coverings, light, pose, sharpness. */
export const captureRows = {
  faceTooClose:   { remedy: 'adjust', order: 632, actions: ['moveBack', 'retakePhoto'] },
  faceOffCenter:  { remedy: 'adjust', order: 634, actions: ['centerFace', 'retakePhoto'],       apiDescription: 'Face not in the middle, or cut off' },
  faceTurned:     { remedy: 'adjust', order: 660, actions: ['lookStraight', 'retakePhoto'],     apiDescription: 'Head turned or tilted' },
  eyesNotVisible: { remedy: 'adjust', order: 662, actions: ['openEyes', 'retakePhoto'] },
  sunglassesOn:   { remedy: 'adjust', order: 640, actions: ['removeSunglasses', 'retakePhoto'], apiDescription: 'Sunglasses' },
  maskOn:         { remedy: 'adjust', order: 642, actions: ['removeMask', 'retakePhoto'],       apiDescription: 'Mask' },
  hatOn:          { remedy: 'adjust', order: 644, actions: ['removeHat', 'retakePhoto'],        apiDescription: 'Hat' },
  tooDark:        { remedy: 'adjust', order: 652, actions: ['addLight', 'retakePhoto'] },
  tooBright:      { remedy: 'adjust', order: 654, actions: ['leaveBrightLight', 'retakePhoto'] },
  backlit:        { remedy: 'adjust', order: 650, actions: ['faceLight', 'retakePhoto'],        apiDescription: 'Light from behind' },
  blurred:        { remedy: 'adjust', order: 670, actions: ['holdStill', 'retakePhoto'] },
  lensDirty:      { remedy: 'adjust', order: 672, actions: ['wipeLens', 'retakePhoto'] },
  holdStill:      { remedy: 'none',   order: 690, actions: ['stayStill'],                       apiDescription: 'All is right: the photo follows', urgency: 'ready' },
} as const satisfies Record<CaptureRowCode, StatusRow>;

/** The moments of the app before an answer, and around one. */
export const progressRows = {
  cameraPermission: { remedy: 'allow', order: 90,  actions: ['chooseAllow'],          apiDescription: 'The browser asks for the camera' },
  cameraStarting:   { remedy: 'wait',  order: 592, actions: ['waitAMoment'],          apiDescription: 'The camera is starting', politeness: 'off', pictogram: 'startCamera' },
  takingPhoto:      { remedy: 'wait',  order: 594, actions: ['stayStill'],            apiDescription: 'The photo is being taken', politeness: 'off', pictogram: 'takePhoto' },
  sending:          { remedy: 'wait',  order: 595, actions: ['moveFreely'],           apiDescription: 'The photo is being sent', pictogram: 'sendPhoto' },
  checking:         { remedy: 'wait',  order: 596, actions: [],                       apiDescription: 'The photo is being checked', politeness: 'off', pictogram: 'checkPhoto' },
  stillChecking:    { remedy: 'wait',  order: 597, actions: ['keepScreenOpen'],       apiDescription: 'The check takes longer than usual' },
  staffCalled:      { remedy: 'wait',  order: 580, actions: ['waitAtScreen'],         apiDescription: 'Staff are called' },
  backOnline:       { remedy: 'none',  order: 598, actions: ['continue'],             apiDescription: 'The connection is back', pictogram: 'connected' },
} as const satisfies Record<ProgressRowCode, StatusRow>;

export const unknownRow = {
  type: 'general',
  remedy: 'attendant',
  actions: ['tryAgain', 'getHelp', 'askStaff'],
  order: 510,
  apiDescription: 'Unknown status code',
} as const satisfies StatusRow;

/** The code whose private words serve every code that reveals enrolment and has none of its own. */
export const privateTextsCode = 411;

/**
 * The facts that all codes that reveal enrolment share under `privacy`. A bystander cannot tell these codes apart by
 * what the screen shows or says. A new photo cures the most frequent of them, and help cures each: at the second attempt
 * it comes first.
 */
export const privateRow = {
  remedy: 'retake',
  severity: 'warning',
  urgency: 'blocking',
  order: 200,
  politeness: 'assertive',
  actions: ['lookStraight', 'retakePhoto', 'getHelp'],
  secondStep: 'getHelp',
  pictogram: 'lookStraight',
} as const satisfies StatusRow;
