import { actionCatalogue, type ActionHandlers } from 'face-status-kit';
import { fn } from 'storybook/test';

const commands = Object.values(actionCatalogue).filter(({ kind }) => kind === 'command');

/** A handler for every command, so that a message has all its buttons. Storybook's Actions panel logs each click. */
export const everyHandler: ActionHandlers = Object.fromEntries(commands.map(({ id }) => [id, fn().mockName(id)]));

/** The same without a way to get help. */
export const handlersWithoutHelp: ActionHandlers = Object.fromEntries(
  Object.entries(everyHandler).filter(([id]) => id !== 'getHelp'),
);
