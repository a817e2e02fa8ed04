import { actionCatalogue, type StatusMessageOptions } from 'face-status-kit';
import type { CardSituation, OfferedButtons } from './ReviewCard.ts';

const commands = Object.values(actionCatalogue)
  .filter(({ kind }) => kind === 'command')
  .map(({ id }) => id);

const offeredCommands: Readonly<Record<OfferedButtons, readonly string[]>> = {
  all: commands,
  allButHelp: commands.filter((id) => id !== 'getHelp'),
  none: [],
};

/** Returns a situation as the options of `resolveStatusMessage`. */
export function getMessageOptions({ buttons, ...options }: CardSituation): StatusMessageOptions {
  return { ...options, commands: offeredCommands[buttons] };
}
