import { actionCatalogue, type ActionHandlers } from 'face-status-kit';
import { fn } from 'storybook/test';

const commands = Object.values(actionCatalogue).filter(({ kind }) => kind === 'command');

/** A handler for every command, so that a message has all its buttons. Storybook's Actions panel logs each click. */
export const everyHandler: ActionHandlers = Object.fromEntries(commands.map(({ id }) => [id, fn().mockName(id)]));
