import { Fragment, type ReactNode } from 'react';
import { actionCatalogue, type CommandId } from '../catalogue/actionCatalogue.ts';
import type { ResolvedAction, ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
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
  const buttons = message.actions.flatMap(({ id }) => {
    const handler = isCommand(id) ? handlers[id] : undefined;
    if (typeof handler !== 'function') return [];
    const labels = messages.flatMap(({ actions }) => actions.filter((action) => action.id === id));
    const onClick = () => {
      handler();
    };
    const children = <CommandLabel labels={labels} />;
    return [renderPart('command', parts, message, { type: 'button', onClick, 'data-action': id, children })];
  });
  if (buttons.length === 0) return null;
  // Keyed by their places: the first button keeps the focus when the next message calls it something else.
  return (
    <div className="fsk-commands">
      {buttons.map((button, index) => (
        <Fragment key={index}>{button}</Fragment>
      ))}
    </div>
  );
}

function CommandLabel({ labels }: { readonly labels: readonly ResolvedAction[] }): ReactNode {
  return labels.map(({ label, language }, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <span lang={language}>{label}</span>
    </Fragment>
  ));
}

function isCommand(id: ResolvedAction['id']): id is CommandId {
  return actionCatalogue[id].kind === 'command';
}
