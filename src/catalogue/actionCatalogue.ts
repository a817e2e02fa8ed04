import type { PictogramId } from './pictogramIds.ts';

/**
 * What an action asks for. `guidance` is something the person does with their body, the light or a document;
 * a `command` is something the screen can do, and so becomes a button when the app gives it a handler.
 */
export type ActionKind = 'guidance' | 'command';

/** The part of an action's row that every action has; its `id` is the key it stands under. */
interface ActionRow {
  readonly kind: ActionKind;
  readonly pictogram: PictogramId;
}

const rows = {
  lookStraight: { kind: 'guidance', pictogram: 'lookStraight' },
  centerFace: { kind: 'guidance', pictogram: 'centerFace' },
  moveCloser: { kind: 'guidance', pictogram: 'moveCloser' },
  faceLight: { kind: 'guidance', pictogram: 'faceLight' },
  holdStill: { kind: 'guidance', pictogram: 'holdStill' },
  removeCoverings: { kind: 'guidance', pictogram: 'removeCoverings' },
  onePersonOnly: { kind: 'guidance', pictogram: 'onePersonOnly' },
  useSmallerPhoto: { kind: 'guidance', pictogram: 'takePhoto' },
  checkId: { kind: 'guidance', pictogram: 'checkDetails' },
  checkNik: { kind: 'guidance', pictogram: 'checkDetails' },
  checkNikAndName: { kind: 'guidance', pictogram: 'checkDetails' },
  waitAMoment: { kind: 'guidance', pictogram: 'wait' },
  checkConnection: { kind: 'guidance', pictogram: 'checkConnection' },
  allowCamera: { kind: 'guidance', pictogram: 'allowCamera' },
  connectCamera: { kind: 'guidance', pictogram: 'connectCamera' },
  closeOtherApps: { kind: 'guidance', pictogram: 'closeOtherApps' },
  useAnotherBrowser: { kind: 'guidance', pictogram: 'useAnotherBrowser' },
  askStaff: { kind: 'guidance', pictogram: 'askStaff' },
  continue: { kind: 'command', pictogram: 'continue' },
  tryAgain: { kind: 'command', pictogram: 'tryAgain' },
  retakePhoto: { kind: 'command', pictogram: 'takePhoto' },
  editDetails: { kind: 'command', pictogram: 'checkDetails' },
  signIn: { kind: 'command', pictogram: 'signIn' },
  openSettings: { kind: 'command', pictogram: 'openSettings' },
  getHelp: { kind: 'command', pictogram: 'askStaff' },
} as const satisfies Record<string, ActionRow>;

type Rows = typeof rows;

/** The id of an action that a message can suggest. */
export type ActionId = keyof Rows;

/** The id of an action that the screen can do, given a handler. */
export type CommandId = { [Id in ActionId]: Rows[Id]['kind'] extends 'command' ? Id : never }[ActionId];

/** One action: its id, whether the person or the screen does it, and the picture that goes with it. */
export interface ActionEntry<Id extends ActionId = ActionId> {
  readonly id: Id;
  readonly kind: Rows[Id]['kind'];
  readonly pictogram: PictogramId;
}

/** Every action that a message can suggest, by its id. Data only: the words stand in the locales. */
export const actionCatalogue = Object.fromEntries(
  Object.entries(rows).map(([id, row]) => [id, { id, ...row }]),
) as { readonly [Id in ActionId]: ActionEntry<Id> };
