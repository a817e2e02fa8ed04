import { createElement, type ReactNode } from 'react';
import { actionCatalogue, type CommandId } from '../catalogue/actionCatalogue.ts';
import { kitMessages } from '../text/kitMessages.ts';
import type { ResolvedAction, ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { MessagesOption } from '../text/StatusMessageOptions.ts';
import { hasOwn } from '../utils/hasOwn.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { getClassName, joinClassNames } from './classNames.ts';
import { renderPart, type PartOptions } from './parts.ts';
import type { ActionHandler, PendingAction } from './usePendingAction.ts';
import { describeWait } from './RetryTexts.tsx';
import { useFindText } from './useFindText.ts';
import { waitingCommand } from './useRetryWait.ts';
import { useSecondsInName } from './useSecondsInName.ts';

/**
 * A function for each command, which a press of its button calls. A command without a handler has no button. While a
 * promise that a handler returned is pending, its button shows that it works, and no press of any button does anything.
 * A promise should settle when the work of its own press is done. A rejection is reported as an unhandled error is.
 *
 * @typeParam OwnActionId - The ids of the app's own commands, see `defineStatuses`.
 */
export type ActionHandlers<OwnActionId extends string = never> = {
  readonly [Id in CommandId | OwnActionId]?: ActionHandler | undefined;
};

/** Returns the ids of the commands that have a handler. */
export function listOfferedCommands(handlers: object | undefined): readonly string[] {
  if (!handlers) return [];
  const hasHandler = (id: string) => typeof Reflect.get(handlers, id) === 'function';
  return tryCatch(() => {
    const ownCommands = Object.keys(handlers).filter((id) => !hasOwn(actionCatalogue, id));
    // The kit's commands by name: the methods of a class are not among its keys.
    return [...kitCommands, ...ownCommands].filter(hasHandler);
  }, []);
}

const kitCommands: readonly string[] = /* @__PURE__ */ listKitCommands();

function listKitCommands(): readonly string[] {
  return Object.values(actionCatalogue).flatMap(({ id, kind }) => (kind === 'command' ? [id] : []));
}

interface MessageCommandsProps {
  /** The same message in each language that is shown, the main one first. */
  readonly translations: readonly ResolvedStatusMessage[];
  readonly handlers: object | undefined;
  readonly partOptions: PartOptions;
  /** The seconds until the command that waits is ready; 0 without a wait. */
  readonly secondsLeft: number;
  readonly messages: MessagesOption | undefined;
  readonly pending: PendingAction;
}

/** A button for each command that has a handler, with its label in every language that is shown. Renders a `<div>`. */
export function MessageCommands({
  translations,
  handlers,
  partOptions,
  secondsLeft,
  messages,
  pending: { pendingId, run },
}: MessageCommandsProps): ReactNode {
  const find = useFindText(kitMessages, messages);
  const inName = useSecondsInName(secondsLeft);
  const [message] = translations;
  if (!message || !handlers) return null;

  const getLabel = (action: ResolvedAction, seconds = 0) =>
    action.id === waitingCommand && seconds > 0 ? describeWait(action, seconds, find) : action.label;

  const buttons: ReactNode[] = [];
  for (const { id, kind } of message.actions) {
    const handler: unknown = tryCatch((): unknown => Reflect.get(handlers, id));
    if (kind !== 'command' || typeof handler !== 'function') continue;
    const isWaiting = id === waitingCommand && secondsLeft > 0;
    const translated = translations.flatMap(({ actions }) => actions.filter((action) => action.id === id));
    const onClick = () => {
      if (!isWaiting) run(id, (): unknown => handler.call(handlers));
    };
    const props = {
      form: '',
      onClick,
      'data-action': id,
      'data-pending': pendingId === id ? '' : undefined,
      'data-waiting': isWaiting ? '' : undefined,
      // Not `disabled`, which would take the focus away from the button.
      'aria-disabled': isWaiting || pendingId !== null || undefined,
      'aria-label':
        isWaiting && inName.seconds
          ? translated.map((action) => getLabel(action, inName.seconds)).join(' ')
          : undefined,
      children: renderLabels(translated, (action) => getLabel(action, secondsLeft)),
    } as const;
    buttons.push(renderPart('command', partOptions, message, props));
  }
  // Children without keys: the first button stays the same element, and so keeps the focus, when the next message has
  // another label for it.
  const className = joinClassNames('fsk-commands', getClassName(partOptions.classNames, 'commands'));
  return buttons.length > 0 && createElement('div', { className, ...inName.props }, ...buttons);
}

/**
 * Renders the label of an action in each language, with spaces between them. The key is the number of labels: React
 * replaces them together, because it cannot remove a space alone that the browser's page translation has replaced.
 */
function renderLabels(translated: readonly ResolvedAction[], getLabel: (action: ResolvedAction) => string): ReactNode {
  const spans = translated.map((action, index) => [
    index > 0 && ' ',
    <span key={index} lang={action.language}>
      {getLabel(action)}
    </span>,
  ]);
  return (
    <span key={translated.length} className="fsk-labels">
      {spans}
    </span>
  );
}
