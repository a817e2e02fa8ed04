import { actionCatalogue, type ActionId } from '../catalogue/actionCatalogue.ts';
import { findText, type TextQuery } from './findText.ts';
import type { ResolvedAction } from './ResolvedStatusMessage.ts';

/** From this try on, help goes first. */
const helpFromAttempt = 3;

/**
 * The actions to suggest at a try. From the third the person has done what there was to do: staff come first, then
 * the way to do it once more, then the button that calls for help.
 */
export function actionsForAttempt(actions: readonly ActionId[], attempt: number): readonly ActionId[] {
  if (attempt < helpFromAttempt) return actions;
  const isOtherCommand = (id: ActionId) => actionCatalogue[id].kind === 'command' && id !== 'getHelp';
  const again = actions.find(isOtherCommand);
  return again === undefined ? ['askStaff', 'getHelp'] : ['askStaff', again, 'getHelp'];
}

/** Actions in words, in their order. One that has none in any language is left out. */
export function resolveActions(actions: readonly ActionId[], query: TextQuery): readonly ResolvedAction[] {
  return actions.flatMap((id) => {
    const label = findText(`actions.${id}`, query);
    return label ? [{ ...actionCatalogue[id], label: label.text, language: label.language }] : [];
  });
}
