import { forwardRef, useContext, useId, useImperativeHandle, useRef, type ComponentPropsWithoutRef } from 'react';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { settings, type StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { getAnnouncement, type AnnounceMode } from './getAnnouncement.ts';
import { MessageBody } from './MessageBody.tsx';
import { MessageCommands, type ActionHandlers } from './MessageCommands.tsx';
import { renderPart, type StatusMessageParts } from './parts.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { StatusMessageContext } from './StatusMessageContext.ts';
import { UnknownCodeReport } from './UnknownCodeReport.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { useFade } from './useFade.ts';
import { useResolvedMessages } from './useResolvedMessages.ts';

/** A code, how its message is told and drawn, and the attributes of its root. */
export interface StatusMessageProps
  extends
    StatusMessageOptions,
    Omit<
      ComponentPropsWithoutRef<'div'>,
      'children' | 'dangerouslySetInnerHTML' | 'lang' | 'dir' | keyof StatusMessageOptions
    > {
  /** What `readStatus` gave, or any code. `null` and `undefined` show nothing. */
  readonly code: StatusReading | undefined;
  /** What the screen does for each command; a command without a handler has no button. */
  readonly actionHandlers?: ActionHandlers | undefined;
  /** How the message is told to screen readers. @default 'auto' */
  readonly announce?: AnnounceMode | undefined;
  /** Languages to show at once, the main one first; goes before `language`. @default the one language that holds here */
  readonly languages?: readonly string[] | undefined;
  /** Parts to draw differently or, with `null`, to leave out. */
  readonly parts?: StatusMessageParts | undefined;
}

/**
 * A status code as a message for the person at the camera: what happened, what to do, why, and a button for each
 * command that has a handler. Renders a `<div role="group">` named by the title, with `data-code`, `data-severity` and
 * `data-setting` to style by, and tells screen readers in live regions of its own. Without a code it renders nothing,
 * but is ready to tell: keep it mounted.
 */
export const StatusMessage = forwardRef<HTMLDivElement, StatusMessageProps>(function StatusMessage(props, ref) {
  const {
    code,
    actionHandlers,
    announce = 'auto',
    languages,
    parts,
    className,
    // The options go to the words, and all that is left to the root.
    language,
    setting,
    operation,
    audience,
    attempt,
    privacy,
    values,
    messages: texts,
    ...attributes
  } = props;
  const defaults = useContext(StatusMessageContext);
  const messages = useResolvedMessages(code, props, languages);
  const titleId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [message] = messages;
  const isShown = message !== undefined;
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => (isShown ? root.current : null), [
    isShown,
  ]);
  useAnnouncement(root, getAnnouncement(messages, announce), Number.isInteger(attempt) ? attempt : 1);
  useFade(root, message?.code);
  if (!message) return null;
  const icon = <SeverityIcon severity={message.severity} />;

  return (
    <div
      role="group"
      aria-labelledby={parts?.title === null ? undefined : titleId}
      data-code={message.code}
      data-severity={message.severity}
      data-setting={settings.find((known) => known === (setting ?? defaults.setting))}
      {...attributes}
      ref={root}
      className={className ? `fsk-message ${className}` : 'fsk-message'}
    >
      {renderPart('icon', parts, message, { 'aria-hidden': true, children: icon })}
      {messages.map((each, index) => (
        <MessageBody key={index} message={each} parts={parts} titleId={index === 0 ? titleId : undefined} />
      ))}
      <MessageCommands messages={messages} handlers={actionHandlers} parts={parts} />
      {isForStaff(message) && renderPart('reference', parts, message, { children: message.referenceLabel })}
      {!message.known && <UnknownCodeReport code={code} reference={message.reference} />}
    </div>
  );
});

/** Where staff are wanted, a number tells them which trouble it is; a name of the kit's own would only puzzle people. */
function isForStaff({ severity, reference }: ResolvedStatusMessage): boolean {
  return severity === 'error' && Number.isInteger(Number(reference));
}
