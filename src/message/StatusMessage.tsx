import { forwardRef, useContext, useId, type ComponentPropsWithoutRef } from 'react';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { settings, type StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { getAnnouncement, useAnnouncement, type AnnounceMode } from './announce/useAnnouncement.ts';
import { MessageBody } from './MessageBody.tsx';
import { MessageCommands, type ActionHandlers } from './MessageCommands.tsx';
import { renderPart, type StatusMessageParts } from './parts.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { StatusMessageContext } from './StatusMessageContext.ts';
import { UnknownCodeReport } from './UnknownCodeReport.tsx';
import { useFade } from './useFade.ts';
import { useForwardedRoot } from './useForwardedRoot.ts';
import { useResolvedMessages } from './useResolvedMessages.ts';

/** A code, the options of its message, and the attributes of the root element. */
export interface StatusMessageProps
  extends
    StatusMessageOptions,
    Omit<
      ComponentPropsWithoutRef<'div'>,
      'children' | 'dangerouslySetInnerHTML' | 'lang' | 'dir' | keyof StatusMessageOptions
    > {
  /** The value that `readStatus` returned, or any other code. `null` and `undefined` show nothing. */
  readonly code: StatusReading | undefined;
  /** A function for each command. A command without a handler has no button. */
  readonly actionHandlers?: ActionHandlers | undefined;
  /** How screen readers announce the message. @default 'auto' */
  readonly announce?: AnnounceMode | undefined;
  /** Languages to show at once, the main one first. Overrides `language`. @default the one current language */
  readonly languages?: readonly string[] | undefined;
  /** Parts to draw in another way or, with `null`, to leave out. */
  readonly parts?: StatusMessageParts | undefined;
}

/**
 * A status code as a message for the person at the camera: what happened, what to do, why, and a button for each command
 * that has a handler. Renders a `<div role="group">` whose name is the title, with `data-code`, `data-severity` and
 * `data-setting` for styling. Announces the message to screen readers in live regions of its own.
 *
 * Keep it mounted, with `code={null}` while there is no message: it then renders nothing, and its live regions are ready
 * for the first message.
 */
export const StatusMessage = forwardRef<HTMLDivElement, StatusMessageProps>(function StatusMessage(props, ref) {
  const { code, actionHandlers, announce = 'auto', languages, parts, className, ...rest } = props;
  const defaults = useContext(StatusMessageContext);
  const translations = useResolvedMessages(code, rest, languages);
  const [message] = translations;
  const titleId = useId();
  const root = useForwardedRoot(ref, message !== undefined);
  useAnnouncement(root, getAnnouncement(translations, announce), rest.attempt);
  useFade(root, message?.code);
  if (!message) return null;

  return (
    <div
      role="group"
      aria-labelledby={parts?.title === null ? undefined : titleId}
      data-code={message.code}
      data-severity={message.severity}
      data-setting={readSetting(rest.setting ?? defaults.setting)}
      {...omitOptions(rest)}
      ref={root}
      className={className ? `fsk-message ${className}` : 'fsk-message'}
    >
      {renderPart('icon', parts, message, {
        'aria-hidden': true,
        children: <SeverityIcon severity={message.severity} />,
      })}
      {translations.map((translation, index) => (
        <MessageBody key={index} message={translation} parts={parts} titleId={index === 0 ? titleId : undefined} />
      ))}
      <MessageCommands translations={translations} handlers={actionHandlers} parts={parts} />
      {needsReference(message) && renderPart('reference', parts, message, { children: message.referenceLabel })}
      {!message.known && <UnknownCodeReport code={code} reference={message.reference} />}
    </div>
  );
});

/** The props that choose the words. A new option that is missing here does not compile. */
const optionNames: Readonly<Record<keyof StatusMessageOptions, true>> = {
  language: true,
  setting: true,
  operation: true,
  audience: true,
  attempt: true,
  privacy: true,
  values: true,
  messages: true,
};

/** Returns the props without the options, which are not attributes of the root element. */
function omitOptions<Props extends StatusMessageOptions>(props: Props): Omit<Props, keyof StatusMessageOptions> {
  const attributes = Object.entries(props).filter(([name]) => !Object.hasOwn(optionNames, name));
  // `fromEntries` loses the type of the keys.
  return Object.fromEntries(attributes) as Omit<Props, keyof StatusMessageOptions>;
}

/** Returns the setting, or `undefined` for a value that is not one. */
function readSetting(setting: unknown): string | undefined {
  return settings.find((known) => known === setting);
}

/** Returns whether staff need the code as a number. The name of a condition would only puzzle people. */
function needsReference({ severity, reference }: ResolvedStatusMessage): boolean {
  return severity === 'error' && Number.isInteger(Number(reference));
}
