import type { PictogramId } from './pictogramIds.ts';

/**
 * What an action asks for. `guidance` is something the person does with their body, the light or a document;
 * a `command` is something the screen can do, and so becomes a button when the app gives it a handler.
 */
export type ActionKind = 'guidance' | 'command';

/** What the person does. */
const guidance = [
  'lookStraight',
  'centerFace',
  'moveCloser',
  'faceLight',
  'holdStill',
  'removeCoverings',
  'onePersonOnly',
  'useSmallerPhoto',
  'checkId',
  'checkNik',
  'checkNikAndName',
  'waitAMoment',
  'checkConnection',
  'allowCamera',
  'connectCamera',
  'closeOtherApps',
  'useAnotherBrowser',
  'askStaff',
] as const;

/** What the screen does. */
const commands = ['continue', 'tryAgain', 'retakePhoto', 'editDetails', 'signIn', 'openSettings', 'getHelp'] as const;

/** The pictures of actions that share one; any other action has the one of its own name. */
const sharedPictograms = {
  // On a shared screen these three read alike, so they look alike too.
  checkId: 'checkNik',
  checkNikAndName: 'checkNik',
  waitAMoment: 'wait',
  retakePhoto: 'takePhoto',
  editDetails: 'checkDetails',
  getHelp: 'askStaff',
} as const satisfies { readonly [Id in ActionId]?: PictogramId };

/** The id of an action that the person does. */
export type GuidanceId = (typeof guidance)[number];

/** The id of an action that the screen can do, given a handler. */
export type CommandId = (typeof commands)[number];

/** The id of an action that a message can suggest. */
export type ActionId = GuidanceId | CommandId;

/** One action: its id, whether the person or the screen does it, and the picture that goes with it. */
export interface ActionEntry<Id extends ActionId = ActionId> {
  readonly id: Id;
  readonly kind: Id extends CommandId ? 'command' : 'guidance';
  readonly pictogram: PictogramId;
}

const sharedBy: { readonly [Id in ActionId]?: PictogramId } = sharedPictograms;

const entries = <Id extends PictogramId | keyof typeof sharedPictograms>(
  kind: ActionKind,
  ids: readonly (ActionId & Id)[],
) => ids.map((id) => [id, { id, kind, pictogram: sharedBy[id] ?? id }]);

/** Every action that a message can suggest, by its id. Data only: the words stand in the locales. */
export const actionCatalogue = Object.fromEntries([
  ...entries('guidance', guidance),
  ...entries('command', commands),
]) as { readonly [Id in ActionId]: ActionEntry<Id> };
