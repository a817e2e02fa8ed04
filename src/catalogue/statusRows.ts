import type { PictogramId } from '../pictogram/pictogramIds.ts';
import type { ActionId } from './actionCatalogue.ts';
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
 * `done` and `guidance`. `done` (a success, or a face that is right) replaces `guidance`. `guidance` (the person can do
 * it on the spot) replaces nothing. `moment` (a step of the app, such as sending) replaces `guidance` and `done`, and
 * every other status replaces it.
 */
export type Urgency = 'blocking' | 'guidance' | 'done' | 'moment';

/**
 * How a screen reader announces a status. `assertive`: at once, and it interrupts other speech. `polite`: after the
 * current speech has ended. `off`: not at all, because the moment is short and another message follows it.
 */
export type Politeness = 'polite' | 'assertive' | 'off';

/** One row of the table: every fact about a code except its words. */
export interface StatusRow {
  readonly type: StatusType;
  readonly severity: Severity;
  readonly remedy: Remedy;
  readonly urgency: Urgency;
  /** The rank among codes that hold at the same time: the lowest is shown. Equal ranks follow the order of `statusCodes`. */
  readonly order: number;
  readonly politeness: Politeness;
  /** Up to three actions, the most useful first. Only a moment of the app (`progress`) may have none. */
  readonly actions: readonly ActionId[];
  /** For developers: the vendor's description with corrected spelling, or the kit's own for a condition. */
  readonly apiDescription: string;
  /** @default the pictogram of the first action */
  readonly pictogram?: PictogramId;
  /**
   * Whether the code describes what a live camera sees. Over a live picture (stage `capture`) its message is a hint: a
   * title and one step. @default false
   */
  readonly liveHint?: boolean;
  /**
   * Whether the code tells a bystander who is enrolled or what a registry holds. With `privacy`, all such codes have the
   * same words, actions, icon and picture. @default false
   */
  readonly revealsEnrolment?: boolean;
  /** `false` if the app or the service caused the problem, not the person. The words then say so. @default true */
  readonly selfService?: boolean;
  /** Whether each operation has words of its own for the code. @default false */
  readonly variesByOperation?: boolean;
}

// The vendor does not define the two photos of a comparison. It names `source_image` first, so this kit takes
// `source_image` for the photo just taken and `target_image` for the photo on file.
export const apiRows = {
  200: { type: 'success',          severity: 'success', remedy: 'none',      urgency: 'done',     order: 900, politeness: 'polite',    actions: ['continue'],                                  apiDescription: 'Success messages', variesByOperation: true, pictogram: 'photoTaken' },
  400: { type: 'general',          severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Request malformed', selfService: false },
  401: { type: 'general',          severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Access token not authorized', selfService: false },
  403: { type: 'general',          severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['askStaff', 'getHelp'],                       apiDescription: 'Requested resource denied', selfService: false },
  411: { type: 'businessProcess',  severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['lookStraight', 'faceLight', 'retakePhoto'],  apiDescription: 'Face not verified or unregistered', revealsEnrolment: true, variesByOperation: true },
  412: { type: 'businessProcess',  severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 610, politeness: 'polite',    actions: ['comeIntoView', 'faceLight', 'retakePhoto'],  apiDescription: 'Face not detected', liveHint: true },
  413: { type: 'businessProcess',  severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 630, politeness: 'polite',    actions: ['moveCloser', 'retakePhoto'],                 apiDescription: 'Face too small', liveHint: true },
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

export const conditionRows = {
  offline:            { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['checkConnection', 'tryAgain', 'getHelp'],    apiDescription: 'Offline' },
  timeout:            { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Timeout' },
  serviceUnavailable: { type: 'condition', severity: 'error',   remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain', 'getHelp'],        apiDescription: 'Service unavailable' },
  tooManyRequests:    { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAMoment', 'tryAgain'],                   apiDescription: 'Too many requests' },
  imageTooLarge:      { type: 'condition', severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['useSmallerPhoto', 'retakePhoto', 'getHelp'], apiDescription: 'Image too large' },
  cameraDenied:       { type: 'condition', severity: 'warning', remedy: 'allow',     urgency: 'blocking', order: 100, politeness: 'assertive', actions: ['allowCamera', 'tryAgain', 'openSettings'],   apiDescription: 'Camera denied' },
  cameraNotFound:     { type: 'condition', severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['connectCamera', 'tryAgain', 'getHelp'],      apiDescription: 'Camera not found' },
  cameraInUse:        { type: 'condition', severity: 'warning', remedy: 'allow',     urgency: 'blocking', order: 100, politeness: 'assertive', actions: ['closeOtherApps', 'tryAgain', 'getHelp'],     apiDescription: 'Camera in use' },
  cameraUnsupported:  { type: 'condition', severity: 'error',   remedy: 'attendant', urgency: 'blocking', order: 500, politeness: 'assertive', actions: ['useAnotherBrowser', 'getHelp'],              apiDescription: 'Camera unsupported' },
  multipleFaces:      { type: 'condition', severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 620, politeness: 'polite',    actions: ['onePersonOnly', 'retakePhoto'],              apiDescription: 'Multiple faces', liveHint: true },
  faceCovered:        { type: 'condition', severity: 'warning', remedy: 'adjust',    urgency: 'guidance', order: 646, politeness: 'polite',    actions: ['removeCoverings', 'retakePhoto'],            apiDescription: 'Face covered', liveHint: true },
  notLive:            { type: 'condition', severity: 'warning', remedy: 'retake',    urgency: 'guidance', order: 700, politeness: 'assertive', actions: ['lookStraight', 'faceLight', 'retakePhoto'],  apiDescription: 'Not live' },
  alreadyRegistered:  { type: 'condition', severity: 'info',    remedy: 'none',      urgency: 'done',     order: 890, politeness: 'polite',    actions: ['continue', 'getHelp'],                       apiDescription: 'Face already registered', pictogram: 'faceFound', revealsEnrolment: true },
  tooManyAttempts:    { type: 'condition', severity: 'warning', remedy: 'wait',      urgency: 'blocking', order: 400, politeness: 'assertive', actions: ['waitAWhile', 'tryAgain', 'getHelp'],         apiDescription: 'Too many attempts' },
  captureTimeout:     { type: 'condition', severity: 'info',    remedy: 'retake',    urgency: 'blocking', order: 590, politeness: 'polite',    actions: ['takePhoto', 'getHelp'],                      apiDescription: 'No good moment for a photo' },
} as const satisfies Record<string, StatusRow>;

/** What a live camera sees, from the order in which a person can fix it: position, coverings, light, pose, sharpness. */
export const captureRows = {
  faceTooClose:   { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 632, politeness: 'polite', actions: ['moveBack', 'retakePhoto'],         apiDescription: 'Face too close', liveHint: true },
  faceOffCenter:  { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 634, politeness: 'polite', actions: ['centerFace', 'retakePhoto'],       apiDescription: 'Face not in the middle, or cut off', liveHint: true },
  faceTurned:     { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 660, politeness: 'polite', actions: ['lookStraight', 'retakePhoto'],     apiDescription: 'Head turned or tilted', liveHint: true },
  eyesNotVisible: { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 662, politeness: 'polite', actions: ['openEyes', 'retakePhoto'],         apiDescription: 'Eyes not visible', liveHint: true },
  sunglassesOn:   { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 640, politeness: 'polite', actions: ['removeSunglasses', 'retakePhoto'], apiDescription: 'Sunglasses', liveHint: true },
  maskOn:         { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 642, politeness: 'polite', actions: ['removeMask', 'retakePhoto'],       apiDescription: 'Mask', liveHint: true },
  hatOn:          { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 644, politeness: 'polite', actions: ['removeHat', 'retakePhoto'],        apiDescription: 'Hat', liveHint: true },
  tooDark:        { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 650, politeness: 'polite', actions: ['addLight', 'retakePhoto'],         apiDescription: 'Too dark', liveHint: true },
  tooBright:      { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 652, politeness: 'polite', actions: ['leaveBrightLight', 'retakePhoto'], apiDescription: 'Too bright', liveHint: true },
  backlit:        { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 654, politeness: 'polite', actions: ['faceLight', 'retakePhoto'],        apiDescription: 'Light from behind', liveHint: true },
  blurred:        { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 670, politeness: 'polite', actions: ['holdStill', 'retakePhoto'],        apiDescription: 'Blurred', liveHint: true },
  lensDirty:      { type: 'capture', severity: 'warning', remedy: 'adjust', urgency: 'guidance', order: 672, politeness: 'polite', actions: ['wipeLens', 'retakePhoto'],         apiDescription: 'Lens dirty', liveHint: true },
  holdStill:      { type: 'capture', severity: 'success', remedy: 'none',   urgency: 'done',     order: 690, politeness: 'polite', actions: ['stayStill'],                       apiDescription: 'All is right: the photo follows', liveHint: true },
} as const satisfies Record<string, StatusRow>;

/** The moments of the app before an answer, and around one. */
export const progressRows = {
  cameraPermission: { type: 'progress', severity: 'info', remedy: 'allow', urgency: 'moment', order: 90,  politeness: 'polite', actions: ['chooseAllow'],          apiDescription: 'The browser asks for the camera' },
  cameraStarting:   { type: 'progress', severity: 'info', remedy: 'wait',  urgency: 'moment', order: 592, politeness: 'off',    actions: ['waitBriefly'],          apiDescription: 'The camera is starting', pictogram: 'startCamera' },
  takingPhoto:      { type: 'progress', severity: 'info', remedy: 'wait',  urgency: 'moment', order: 594, politeness: 'off',    actions: ['stayStill'],            apiDescription: 'The photo is being taken', pictogram: 'takePhoto' },
  sending:          { type: 'progress', severity: 'info', remedy: 'wait',  urgency: 'moment', order: 595, politeness: 'polite', actions: ['moveFreely'],           apiDescription: 'The photo is being sent', pictogram: 'sendPhoto' },
  checking:         { type: 'progress', severity: 'info', remedy: 'wait',  urgency: 'moment', order: 596, politeness: 'off',    actions: [],                       apiDescription: 'The photo is being checked', pictogram: 'checkPhoto' },
  stillChecking:    { type: 'progress', severity: 'info', remedy: 'wait',  urgency: 'moment', order: 597, politeness: 'polite', actions: ['keepScreenOpen'],       apiDescription: 'The check takes longer than usual' },
  staffCalled:      { type: 'progress', severity: 'info', remedy: 'wait',  urgency: 'moment', order: 580, politeness: 'polite', actions: ['waitAtScreen'],         apiDescription: 'Staff are called' },
  backOnline:       { type: 'progress', severity: 'info', remedy: 'none',  urgency: 'moment', order: 598, politeness: 'polite', actions: ['continue', 'tryAgain'], apiDescription: 'The connection is back', pictogram: 'connected' },
} as const satisfies Record<string, StatusRow>;

// Nobody knows what fixes an unknown code, so staff come first.
export const unknownRow = { type: 'general', severity: 'error', remedy: 'attendant', urgency: 'blocking', order: 510, politeness: 'assertive', actions: ['askStaff', 'tryAgain', 'getHelp'], apiDescription: 'Unknown status code' } as const satisfies StatusRow;

/**
 * What every code that reveals enrolment has in common under `privacy`, so that nothing that a bystander sees or hears
 * tells them apart. Its actions suit all of these codes.
 */
export const privateRow = { severity: 'warning', remedy: 'attendant', politeness: 'assertive', actions: ['askStaff', 'retakePhoto', 'editDetails'], pictogram: 'askStaff' } as const satisfies Partial<StatusRow>;
