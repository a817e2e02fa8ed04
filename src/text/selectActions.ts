import type { ActionId } from '../catalogue/actionCatalogue.ts';
import type { MessageAction, MessageEntry } from './ownStatuses.ts';
import type { TextSituation } from './situation.ts';

/** The facts that decide which actions a message suggests. */
type ActionFacts = Pick<MessageEntry, 'actions' | 'secondStep' | 'remedy' | 'severity' | 'type' | 'liveHint'>;

type ActionSituation = Pick<TextSituation, 'attempt' | 'audience' | 'stage' | 'setting'>;

/** Returns whether a message is a hint: what a live camera sees, before any photo. */
export function isLiveHint(
  { liveHint }: Pick<MessageEntry, 'liveHint'>,
  { stage }: Pick<TextSituation, 'stage'>,
): boolean {
  return liveHint && stage === 'capture';
}

/**
 * Returns whether a message is the same at every attempt: a hint, since no photo has been taken yet, a success, a moment
 * of progress and what is only good to know.
 */
export function ignoresAttempts(
  facts: Pick<MessageEntry, 'liveHint' | 'remedy' | 'severity' | 'type'>,
  situation: Pick<TextSituation, 'stage'>,
): boolean {
  const isProblem = facts.remedy !== 'none' && facts.severity !== 'info' && facts.type !== 'progress';
  return !isProblem || isLiveHint(facts, situation);
}

/** A message has at most this many actions. */
const maxActions = 3;

/** From this attempt on, help is the first action. */
const helpFromAttempt = 3;

/** The step that asks to wait for the service. */
const waitingId: ActionId = 'waitAMoment';

/** The ways to get help: from the app or, if the app offers none, from people nearby. A message has one of them. */
const helpIds: readonly string[] = ['getHelp', 'askStaff'] satisfies readonly ActionId[];

/**
 * Returns the actions that a message suggests, the most useful first.
 *
 * Over a live picture, a hint has one step of the person, and no message has an action that needs a photo. A step is
 * left out where the screen offers the command that replaces it. At a kiosk, help replaces the actions that only staff
 * can do. From the second attempt on, a person may need another step, and help is always among the actions. Help is the
 * first action where the first was a button, because that button did not solve the problem, and in every message from
 * the third attempt on. It is the only action where nothing else is left, see `isHelpEnough`. Attendants get no more
 * help at later attempts and at kiosks, since they are the staff.
 *
 * @param find - Returns the facts about an action; `undefined` for an unknown id, which is left out.
 * @param commands - The commands that the screen offers; `undefined` for all.
 */
export function selectActions(
  facts: ActionFacts,
  situation: ActionSituation,
  find: (id: string) => MessageAction | undefined,
  commands?: readonly string[],
): readonly MessageAction[] {
  const findAll = (ids: readonly string[]) => ids.flatMap((id) => find(id) ?? []);
  if (isLiveHint(facts, situation)) {
    return findAll(facts.actions)
      .filter(({ kind }) => kind === 'guidance')
      .slice(0, 1);
  }
  const isUsable = ({ id, kind, needsPhoto }: MessageAction) =>
    (kind === 'guidance' || !commands || commands.includes(id)) && !(needsPhoto && situation.stage === 'capture');
  const actions = findAll(listActionIds(facts, situation, findAll)).filter(isUsable);
  const isReplaced = ({ replacedBy }: MessageAction) =>
    situation.audience === 'user' && actions.some(({ id }) => id === replacedBy);
  const getHelp = actions.find(({ id }) => id === 'getHelp');
  if (getHelp && isHelpEnough(facts, situation, findAll)) return [getHelp];
  return limitActions(keepOneHelp(actions.filter((action) => !isReplaced(action))));
}

/**
 * Returns whether help alone is left: the person has waited twice, or has done all that they can, or only staff can do
 * anything. A button to try again beside it would leave them in doubt.
 */
function isHelpEnough(
  facts: ActionFacts,
  situation: ActionSituation,
  findAll: (ids: readonly string[]) => readonly MessageAction[],
): boolean {
  const { attempt, audience, setting } = situation;
  if (audience !== 'user' || attempt === 1 || ignoresAttempts(facts, situation)) return false;
  const { secondStep, remedy, actions } = facts;
  const isForStaff = setting === 'kiosk' && findAll(actions)[0]?.staffOnlyAtKiosk;
  if (secondStep === 'getHelp' || isForStaff) return true;
  const hasWaitedTwice = actions.includes(waitingId) && !secondStep;
  const hasDoneBothSteps = secondStep !== undefined && remedy !== 'wait';
  return attempt >= helpFromAttempt && (hasWaitedTwice || hasDoneBothSteps);
}

/** Returns the ids of the actions of a message, whether or not the screen offers them. Help may be there repeatedly. */
function listActionIds(
  facts: ActionFacts,
  situation: ActionSituation,
  findAll: (ids: readonly string[]) => readonly MessageAction[],
): readonly string[] {
  const { attempt, audience, setting } = situation;
  const isAgain = attempt > 1 && !ignoresAttempts(facts, situation);
  const { actions: firstIds, secondStep } = facts;
  // Attendants are the help themselves.
  const hasOtherStep = isAgain && secondStep && (audience === 'user' || secondStep !== 'getHelp');
  const ids = hasOtherStep ? [secondStep, ...firstIds.slice(1)] : firstIds;
  if (audience !== 'user') return ids;

  const actions = findAll(ids);
  const idsForSetting = actions.flatMap(({ id, staffOnlyAtKiosk }) =>
    staffOnlyAtKiosk && setting === 'kiosk' ? helpIds : [id],
  );
  if (!isAgain) return idsForSetting;
  const isHelpFirst = attempt >= helpFromAttempt || actions[0]?.kind === 'command';
  if (!isHelpFirst) return [...idsForSetting, 'getHelp'];
  return [...helpIds, ...idsForSetting.filter((id) => id !== waitingId)];
}

/**
 * Leaves one way to get help: `getHelp` if the screen offers it, in the place of the first of both. Otherwise
 * `askStaff`, and only as the first action and the only step: where the person can do something else first, staff are
 * not the cure.
 */
function keepOneHelp(actions: readonly MessageAction[]): readonly MessageAction[] {
  const firstHelp = actions.findIndex(({ id }) => helpIds.includes(id));
  const getHelp = actions.find(({ id }) => id === 'getHelp');
  if (!getHelp && firstHelp === 0) {
    return actions.filter(({ kind }, index) => index === 0 || kind === 'command');
  }
  return actions.flatMap((action, index) => {
    if (!helpIds.includes(action.id)) return [action];
    return getHelp && index === firstHelp ? [getHelp] : [];
  });
}

/** Returns the first actions. Help that comes after them takes the place of the last one. */
function limitActions(actions: readonly MessageAction[]): readonly MessageAction[] {
  const first = actions.slice(0, maxActions);
  const laterHelp = actions.slice(maxActions).find(({ id }) => helpIds.includes(id));
  return laterHelp ? [...first.slice(0, -1), laterHelp] : first;
}
