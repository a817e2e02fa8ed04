import {
  forwardRef,
  useContext,
  useId,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';
import { settings, type StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { hasOwn } from '../utils/hasOwn.ts';
import { getAnnouncement, useAnnouncement } from './announce/useAnnouncement.ts';
import { MessageBody } from './MessageBody.tsx';
import { listOfferedCommands, MessageCommands } from './MessageCommands.tsx';
import { FocusKeeper } from './focus/FocusKeeper.ts';
import { useHeldFocus } from './focus/useHeldFocus.ts';
import { joinClassNames, sanitizeClassName } from './classNames.ts';
import { renderPart } from './parts.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { StatusMessageContext } from './StatusMessageContext.ts';
import type { StatusMessageProps } from './StatusMessageProps.ts';
import { UnknownCodeReport } from './UnknownCodeReport.tsx';
import { useFade } from './useFade.ts';
import { useForwardedRoot } from './useForwardedRoot.ts';
import { usePendingAction } from './usePendingAction.ts';
import { useResolvedMessages } from './useResolvedMessages.ts';
import { ReadyAnnouncement } from './RetryTexts.tsx';
import { useRetryWait } from './useRetryWait.ts';

/**
 * A status code as a message for the person at the camera: what happened, what to do, why, and a button for each command
 * that has a handler. Renders a `<div role="group">` whose name is the title, with `data-code`, `data-type`, `data-severity`,
 * `data-hint` and `data-setting` for styling. Announces the message to screen readers in live regions of its own.
 *
 * Keep it mounted, with `code={null}` while there is no message: it then renders nothing or, while it holds the focus of a
 * button that has gone, an empty element. Its live regions are ready for the first message.
 */
export const StatusMessage: StatusMessageComponent = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StatusMessageProps<string>
>(function StatusMessage(props, ref) {
  const {
    code,
    actionHandlers,
    retryAt,
    announce = 'auto',
    languages,
    parts,
    classNames,
    className,
    messages,
    attempt,
    setting,
  } = props;
  const defaults = useContext(StatusMessageContext);
  const commands = listOfferedCommands(actionHandlers);
  const translations = useResolvedMessages(code, props, languages, commands);
  const [message] = translations;
  const pending = usePendingAction();
  const { secondsLeft, isReady } = useRetryWait(retryAt, message);
  const titleId = useId();
  const root = useForwardedRoot(ref, message !== undefined);
  useAnnouncement(root, getAnnouncement(translations, announce), attempt);
  useFade(root, message?.title);
  const { isHeld, hold } = useHeldFocus(root, message !== undefined);
  const partOptions = { parts, classNames };
  const isProgress = message?.type === 'progress';

  return (
    <>
      <FocusKeeper root={root} isShown={message !== undefined} onFocusLost={hold} />
      {message ? (
        <div
          role="group"
          // A screen reader reads the name of an element that gets the focus, and then would announce the title twice.
          aria-labelledby={parts?.title === null || isHeld ? undefined : titleId}
          aria-busy={isProgress || undefined}
          data-code={message.code}
          data-type={message.type}
          data-severity={message.severity}
          data-hint={message.isLiveHint ? '' : undefined}
          data-setting={readSetting(setting ?? defaults.setting)}
          {...getAttributes(props)}
          {...(isHeld && { tabIndex: -1 })}
          ref={root}
          className={joinClassNames('fsk-message', sanitizeClassName(className, 'className'))}
        >
          {renderPart('icon', partOptions, message, {
            'aria-hidden': true,
            children: message.isLiveHint ? (
              drawPictogram(message.pictogram, drawings[message.pictogram])
            ) : (
              <SeverityIcon severity={message.severity} isProgress={isProgress} />
            ),
          })}
          {translations.map((translation, index) => (
            <MessageBody
              key={index}
              message={translation}
              partOptions={partOptions}
              titleId={index === 0 ? titleId : undefined}
            />
          ))}
          <MessageCommands
            translations={translations}
            handlers={actionHandlers}
            partOptions={partOptions}
            secondsLeft={secondsLeft}
            messages={messages}
            pending={pending}
          />
          {message.needsReference &&
            renderPart('reference', partOptions, message, { children: message.referenceLabel })}
          {isReady && announce !== 'off' && (
            <ReadyAnnouncement root={root} translations={translations} messages={messages} />
          )}
          {!message.known && <UnknownCodeReport code={code} reference={message.reference} />}
        </div>
      ) : (
        isHeld && <div ref={root} tabIndex={-1} className="fsk-focus-holder" />
      )}
    </>
  );
});

/**
 * The component. TypeScript takes the ids of the app's own actions from `statuses`. `ComponentProps` and Storybook's
 * `Meta` read the last signature.
 */
export interface StatusMessageComponent {
  <OwnActionId extends string = never>(
    props: StatusMessageProps<OwnActionId> & RefAttributes<HTMLDivElement>,
  ): ReactNode;
  (props: StatusMessageProps & RefAttributes<HTMLDivElement>): ReactNode;
  displayName?: string | undefined;
}

/** The props that are not attributes of the root element. A new prop that is missing here does not compile. */
const ownPropNames: Readonly<Record<OwnPropName, true>> = {
  code: true,
  actionHandlers: true,
  retryAt: true,
  announce: true,
  languages: true,
  parts: true,
  classNames: true,
  language: true,
  setting: true,
  stage: true,
  operation: true,
  audience: true,
  attempt: true,
  privacy: true,
  values: true,
  messages: true,
  statuses: true,
  commands: true,
};

type OwnPropName =
  keyof StatusMessageOptions | Exclude<keyof StatusMessageProps, keyof ComponentPropsWithoutRef<'div'>>;

/** Returns the props that are attributes of the root element. */
function getAttributes(props: StatusMessageProps<string>): ComponentPropsWithoutRef<'div'> {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (!hasOwn(ownPropNames, name)) attributes[name] = value;
  }
  return attributes;
}

/** Returns the setting, or `undefined` for a value that is not one. */
function readSetting(setting: unknown): string | undefined {
  return settings.find((known) => known === setting);
}
