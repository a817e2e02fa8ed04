import { actionCatalogue, type StatusMessageOptions } from 'face-status-kit';
import type { CardSituation } from './ReviewCard.ts';

const commands = Object.values(actionCatalogue)
  .filter(({ kind }) => kind === 'command')
  .map(({ id }) => id);
const commandsWithoutHelp = commands.filter((id) => id !== 'getHelp');

/** Returns a situation as the options of `resolveStatusMessage`: a screen offers every command, but help not always. */
export function getMessageOptions({ offersHelp, ...options }: CardSituation): StatusMessageOptions {
  return { ...options, commands: offersHelp ? commands : commandsWithoutHelp };
}
