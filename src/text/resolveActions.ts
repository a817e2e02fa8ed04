import { actionCatalogue, type ActionId } from '../catalogue/actionCatalogue.ts';
import type { StatusEntry } from '../catalogue/statusCatalogue.ts';
import type { TextSituation } from './contexts.ts';
import { findText, type TextQuery } from './findText.ts';
import type { ResolvedAction } from './ResolvedStatusMessage.ts';

/** From this try on, help goes first. */
const helpFromAttempt = 3;

/**
 * The actions to suggest at a try. From the third the person has done what there was to do: staff come first, then
 * the way to do it once more, then the button that calls for help. Staff themselves keep the order, since they are
 * the help.
 */
export function getActionsForAttempt(
  { actions, remedy }: Pick<StatusEntry, 'actions' | 'remedy'>,
  { attempt, audience }: TextSituation,
): readonly ActionId[] {
  if (attempt < helpFromAttempt || audience !== 'user' || remedy === 'none') return actions;
  const again = actions.filter((id) => actionCatalogue[id].kind === 'command' && id !== 'getHelp').slice(0, 1);
  return ['askStaff', ...again, 'getHelp'];
}

/** Actions in words, in their order. */
export function resolveActions(actions: readonly ActionId[], query: TextQuery): readonly ResolvedAction[] {
  return actions.map((id) => {
    const { text, language } = findText(`actions.${id}`, query);
    return { ...actionCatalogue[id], label: text, language };
  });
}
