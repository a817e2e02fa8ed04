import type { PictogramId } from '../pictogram/pictogramIds.ts';

/**
 * Who acts. `guidance`: the person, for example by moving, changing the light or checking a document. `command`: the
 * app. It gives a handler, and the message shows a button.
 */
export type ActionKind = 'guidance' | 'command';

interface ActionRow {
  readonly kind: ActionKind;
  readonly pictogram: PictogramId;
}

const rows = {
  lookStraight:      { kind: 'guidance', pictogram: 'lookStraight' },
  centerFace:        { kind: 'guidance', pictogram: 'centerFace' },
  moveCloser:        { kind: 'guidance', pictogram: 'moveCloser' },
  faceLight:         { kind: 'guidance', pictogram: 'faceLight' },
  holdStill:         { kind: 'guidance', pictogram: 'holdStill' },
  removeCoverings:   { kind: 'guidance', pictogram: 'removeCoverings' },
  onePersonOnly:     { kind: 'guidance', pictogram: 'onePersonOnly' },
  useSmallerPhoto:   { kind: 'guidance', pictogram: 'useSmallerPhoto' },
  // The next three have the same words on a shared screen, so they have the same pictogram.
  checkId:           { kind: 'guidance', pictogram: 'checkNik' },
  checkNik:          { kind: 'guidance', pictogram: 'checkNik' },
  checkNikAndName:   { kind: 'guidance', pictogram: 'checkNik' },
  waitAMoment:       { kind: 'guidance', pictogram: 'wait' },
  checkConnection:   { kind: 'guidance', pictogram: 'checkConnection' },
  allowCamera:       { kind: 'guidance', pictogram: 'allowCamera' },
  connectCamera:     { kind: 'guidance', pictogram: 'connectCamera' },
  closeOtherApps:    { kind: 'guidance', pictogram: 'closeOtherApps' },
  useAnotherBrowser: { kind: 'guidance', pictogram: 'useAnotherBrowser' },
  askStaff:          { kind: 'guidance', pictogram: 'askStaff' },
  continue:          { kind: 'command',  pictogram: 'continue' },
  tryAgain:          { kind: 'command',  pictogram: 'tryAgain' },
  retakePhoto:       { kind: 'command',  pictogram: 'takePhoto' },
  editDetails:       { kind: 'command',  pictogram: 'checkDetails' },
  signIn:            { kind: 'command',  pictogram: 'signIn' },
  openSettings:      { kind: 'command',  pictogram: 'openSettings' },
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
}

/** Every action that a message can suggest, by its id. It is data only: the words are in `locales/`. */
export const actionCatalogue = Object.fromEntries(
  Object.entries(rows).map(([id, row]) => [id, { id, ...row }]),
) as { readonly [Id in ActionId]: ActionEntry<Id> };
