import { createElement, type ReactNode } from 'react';
import type { ActionId, CommandId } from '../catalogue/actionCatalogue.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { renderPart, type StatusMessageParts } from './parts.ts';

/** What the screen does for each command. A command without a handler has no button. */
export type ActionHandlers = { readonly [Id in CommandId]?: (() => void) | undefined };

interface MessageCommandsProps {
  /** The same message in each language that is shown. */
  readonly messages: readonly ResolvedStatusMessage[];
  readonly handlers: ActionHandlers | undefined;
  readonly parts: StatusMessageParts | undefined;
}

/** A button for each command that has a handler, with its label in every language that is shown. */
export function MessageCommands({ messages, handlers, parts }: MessageCommandsProps): ReactNode {
  const [message] = messages;
  if (!message || !handlers) return null;
  const handlerOf: { readonly [Id in ActionId]?: (() => void) | undefined } = handlers;
  const buttons = message.actions.flatMap(({ id, kind }) => {
    const handler = handlerOf[id];
    if (kind !== 'command' || typeof handler !== 'function') return [];
    const onClick = () => {
      handler();
    };
    const labels = messages.flatMap(({ actions }) => actions.filter((action) => action.id === id));
    const children = labels.map(({ label, language }, index) => [
      index > 0 && ' ',
      <span key={index} lang={language}>
        {label}
      </span>,
    ]);
    return [renderPart('command', parts, message, { type: 'button', onClick, 'data-action': id, children })];
  });
  // Told apart by their places: the first button keeps the focus when the next message calls it something else.
  return buttons.length > 0 && createElement('div', { className: 'fsk-commands' }, ...buttons);
}
