import type { PictogramId } from '../pictogram/pictogramIds.ts';

/**
 * Who acts. `guidance`: the person, for example by moving, changing the light or checking a document. `command`: the
 * app. It gives a handler, and the message shows a button.
 */
export type ActionKind = 'guidance' | 'command';

export interface ActionRow {
  readonly kind: ActionKind;
  readonly pictogram: PictogramId;
  /**
   * Whether the action makes sense only after a photo: it is left out over a live picture (stage `capture`).
   * @default false
   */
  readonly needsPhoto?: boolean;
  /**
   * Whether only staff can do the action at a kiosk. A message to a person there offers help in its place.
   * @default false
   */
  readonly staffOnlyAtKiosk?: boolean;
  /**
   * The id of a command of the same message that serves a person better: where the screen offers it, the message leaves
   * this action out. @default '': none
   */
  readonly replacedBy?: string;
}

const rows = {
  lookStraight:      { kind: 'guidance', pictogram: 'lookStraight' },
  centerFace:        { kind: 'guidance', pictogram: 'centerFace' },
  comeIntoView:      { kind: 'guidance', pictogram: 'centerFace' },
  moveCloser:        { kind: 'guidance', pictogram: 'moveCloser' },
  moveBack:          { kind: 'guidance', pictogram: 'moveFurther' },
  openEyes:          { kind: 'guidance', pictogram: 'openEyes' },
  faceLight:         { kind: 'guidance', pictogram: 'faceLight' },
  addLight:          { kind: 'guidance', pictogram: 'addLight' },
  leaveBrightLight:  { kind: 'guidance', pictogram: 'leaveBrightLight' },
  holdStill:         { kind: 'guidance', pictogram: 'holdStill' },
  stayStill:         { kind: 'guidance', pictogram: 'holdStill' },
  moveFreely:        { kind: 'guidance', pictogram: 'moveFreely' },
  wipeLens:          { kind: 'guidance', pictogram: 'wipeLens', staffOnlyAtKiosk: true },
  removeCoverings:   { kind: 'guidance', pictogram: 'removeCoverings' },
  removeSunglasses:  { kind: 'guidance', pictogram: 'removeGlasses' },
  removeMask:        { kind: 'guidance', pictogram: 'removeMask' },
  removeHat:         { kind: 'guidance', pictogram: 'removeCap' },
  onePersonOnly:     { kind: 'guidance', pictogram: 'onePersonOnly' },
  checkId:           { kind: 'guidance', pictogram: 'checkNik' },
  checkNik:          { kind: 'guidance', pictogram: 'checkNik' },
  checkNikAndName:   { kind: 'guidance', pictogram: 'checkNik' },
  waitAMoment:       { kind: 'guidance', pictogram: 'wait' },
  waitAWhile:        { kind: 'guidance', pictogram: 'wait' },
  waitAtScreen:      { kind: 'guidance', pictogram: 'waitForStaff' },
  keepScreenOpen:    { kind: 'guidance', pictogram: 'keepScreenOpen' },
  checkConnection:   { kind: 'guidance', pictogram: 'checkConnection', staffOnlyAtKiosk: true },
  chooseAllow:       { kind: 'guidance', pictogram: 'chooseAllow', staffOnlyAtKiosk: true },
  allowCamera:       { kind: 'guidance', pictogram: 'allowCamera', staffOnlyAtKiosk: true, replacedBy: 'openSettings' },
  restartDevice:     { kind: 'guidance', pictogram: 'tryAgain', staffOnlyAtKiosk: true },
  closeOtherApps:    { kind: 'guidance', pictogram: 'closeOtherApps', staffOnlyAtKiosk: true },
  useAnotherBrowser: { kind: 'guidance', pictogram: 'useAnotherBrowser', staffOnlyAtKiosk: true, replacedBy: 'getHelp' },
  askStaff:          { kind: 'guidance', pictogram: 'askStaff' },
  continue:          { kind: 'command',  pictogram: 'continue' },
  tryAgain:          { kind: 'command',  pictogram: 'tryAgain' },
  retakePhoto:       { kind: 'command',  pictogram: 'takePhoto', needsPhoto: true },
  takePhoto:         { kind: 'command',  pictogram: 'takePhoto' },
  cancel:            { kind: 'command',  pictogram: 'cancel' },
  editDetails:       { kind: 'command',  pictogram: 'checkDetails' },
  signIn:            { kind: 'command',  pictogram: 'signIn', staffOnlyAtKiosk: true },
  openSettings:      { kind: 'command',  pictogram: 'openSettings', staffOnlyAtKiosk: true },
  getHelp:           { kind: 'command',  pictogram: 'askStaff' },
} as const satisfies Record<string, ActionRow>;

/** The id of an action that a message can suggest. */
export type ActionId = keyof typeof rows;

type IdOfKind<Kind extends ActionKind> = { [Id in ActionId]: (typeof rows)[Id]['kind'] extends Kind ? Id : never }[ActionId];

/** The id of an action that the person does. */
export type GuidanceId = IdOfKind<'guidance'>;

/** The id of an action that the app does, if it gives a handler. */
export type CommandId = IdOfKind<'command'>;

/** One action: its id, who acts, and its pictogram. */
export interface ActionEntry<Id extends ActionId = ActionId> {
  readonly id: Id;
  readonly kind: Id extends CommandId ? 'command' : 'guidance';
  readonly pictogram: PictogramId;
  readonly needsPhoto: boolean;
  readonly staffOnlyAtKiosk: boolean;
  readonly replacedBy: string;
}

type ActionCatalogue = { readonly [Id in ActionId]: ActionEntry<Id> };

function createActionCatalogue(): ActionCatalogue {
  const defaults = { needsPhoto: false, staffOnlyAtKiosk: false, replacedBy: '' };
  const entries = Object.entries(rows).map(([id, row]) => [id, { id, ...defaults, ...row }]);
  // `fromEntries` loses the types. The keys are exactly those of the rows.
  return Object.fromEntries(entries) as ActionCatalogue;
}

// The `@__PURE__` marks here and in other files let a bundler drop what an app does not import.
/** Every action that a message can suggest, by its id. It is data only: the words are in `locales/`. */
export const actionCatalogue = /* @__PURE__ */ createActionCatalogue();
