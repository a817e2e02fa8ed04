import { createElement, type ReactNode } from 'react';
import type { ActionId, CommandId } from '../catalogue/actionCatalogue.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { renderPart, type StatusMessageParts } from './parts.ts';

/** A function for each command, which a press of its button calls. A command without a handler has no button. */
export type ActionHandlers = { readonly [Id in CommandId]?: (() => void) | undefined };

interface MessageCommandsProps {
  /** The same message in each language that is shown, the main one first. */
  readonly translations: readonly ResolvedStatusMessage[];
  readonly handlers: ActionHandlers | undefined;
  readonly parts: StatusMessageParts | undefined;
}

/** A button for each command that has a handler, with its label in every language that is shown. Renders a `<div>`. */
export function MessageCommands({ translations, handlers, parts }: MessageCommandsProps): ReactNode {
  const [message] = translations;
  if (!message || !handlers) return null;
  const handlersById: { readonly [Id in ActionId]?: (() => void) | undefined } = handlers;

  const buttons: ReactNode[] = [];
  for (const { id, kind } of message.actions) {
    const handler = handlersById[id];
    if (kind !== 'command' || typeof handler !== 'function') continue;
    const onClick = () => {
      handler();
    };
    const children = renderLabels(id, translations);
    buttons.push(renderPart('command', parts, message, { type: 'button', onClick, 'data-action': id, children }));
  }
  // Children without keys: the first button stays the same element, and so keeps the focus, when the next message has
  // another label for it.
  return buttons.length > 0 && createElement('div', { className: 'fsk-commands' }, ...buttons);
}

/**
 * Renders the label of an action in each language, with spaces between them. The key is the number of labels: React
 * replaces them together, because it cannot remove a space alone that the browser's page translation has replaced.
 */
function renderLabels(id: ActionId, translations: readonly ResolvedStatusMessage[]): ReactNode {
  const labels = translations.flatMap(({ actions }) => actions.filter((action) => action.id === id));
  const spans = labels.map(({ label, language }, index) => [
    index > 0 && ' ',
    <span key={index} lang={language}>
      {label}
    </span>,
  ]);
  return (
    <span key={labels.length} className="fsk-labels">
      {spans}
    </span>
  );
}
