import type { MessageAction, MessageEntry } from './ownStatuses.ts';
import type { TextSituation } from './situation.ts';

/** The facts that decide which actions a message suggests. */
type ActionFacts = Pick<MessageEntry, 'actions' | 'remedy' | 'type' | 'liveHint'>;

/** Returns whether a message is a hint: what a live camera sees, before any photo. */
export function isLiveHint(
  { liveHint }: Pick<MessageEntry, 'liveHint'>,
  { stage }: Pick<TextSituation, 'stage'>,
): boolean {
  return liveHint && stage === 'capture';
}

/** From this attempt on, the first action is to ask staff. */
const helpFromAttempt = 3;

/**
 * Returns the actions that a message suggests, the most useful first.
 *
 * Over a live picture, a hint has one step of the person, and no message has an action that needs a photo. From the
 * third attempt on, the person has already tried the usual steps, so the actions are: ask staff, try once more, call for
 * help. A success and a moment of progress need no help. Attendants keep the usual actions, since they are the staff.
 *
 * @param find - Returns the facts about an action; `undefined` for an unknown id, which is left out.
 * @param commands - The commands that the screen offers; `undefined` for all.
 */
export function selectActions(
  facts: ActionFacts,
  { attempt, audience, stage }: Pick<TextSituation, 'attempt' | 'audience' | 'stage'>,
  find: (id: string) => MessageAction | undefined,
  commands?: readonly string[],
): readonly MessageAction[] {
  const findAll = (ids: readonly string[]) => ids.flatMap((id) => find(id) ?? []);
  const isOffered = ({ id, kind }: MessageAction) => kind === 'guidance' || !commands || commands.includes(id);
  const actions = findAll(facts.actions);

  if (isLiveHint(facts, { stage })) return actions.filter(({ kind }) => kind === 'guidance').slice(0, 1);
  if (stage === 'capture') return actions.filter((action) => !action.needsPhoto && isOffered(action));
  const isPastRemedies = attempt >= helpFromAttempt && audience === 'user';
  if (!isPastRemedies || facts.remedy === 'none' || facts.type === 'progress') return actions.filter(isOffered);
  const retries = actions.filter((action) => action.kind === 'command' && action.id !== 'getHelp');
  return [...findAll(['askStaff']), ...retries.slice(0, 1), ...findAll(['getHelp'])].filter(isOffered);
}
