import { forwardRef, type ReactNode, type RefAttributes } from 'react';
import { getAnnouncement, useAnnouncement } from '../message/announce/useAnnouncement.ts';
import { ReadyAnnouncement } from '../message/RetryTexts.tsx';
import { StatusMessage } from '../message/StatusMessage.tsx';
import type { StatusMessageProps } from '../message/StatusMessageProps.ts';
import { listOfferedCommands } from '../message/MessageCommands.tsx';
import { useForwardedRoot } from '../message/useForwardedRoot.ts';
import { useResolvedMessages } from '../message/useResolvedMessages.ts';
import { useRetryWait } from '../message/useRetryWait.ts';
import { readClampedNumber } from '../utils/readClampedNumber.ts';
import type { StabilizerLimits, StatusStabilizerOptions } from './stabilizerLimits.ts';
import { useReadableStatus } from './useStableStatus.ts';
import { useUrgencySettings } from './useUrgencySettings.ts';
import { usePushedCode, useStableStatusStore } from './useStableStatusStore.ts';

/** The props of `StatusMessage`, the options of the vote, and the time between announcements. */
export type LiveStatusMessageProps<OwnActionId extends string = never> = StatusMessageProps<OwnActionId> & LiveOptions;

interface LiveOptions extends StatusStabilizerOptions {
  /**
   * The minimum time from one announcement to the next, in ms, 1,000 to 60,000. A more urgent message does not wait.
   * @default 5000
   */
  readonly announceEveryMs?: number | undefined;
}

/** No vote: the code that is shown has won one already. */
const noVote: StabilizerLimits = { windowMs: 0, startDelayMs: 0, stickiness: 0, minimumShare: 0 };

/**
 * Renders a `<StatusMessage>` for a live camera: pass it the code of each frame. It shows the code that
 * `useStableStatus` returns for them.
 *
 * It announces messages to screen readers less often than it shows them: at most one every `announceEveryMs`, always
 * the newest message that is shown, each once, and none that has gone. Some announcements do not wait: a message that
 * stops the person, a success after guidance, and a message in another language or at another attempt.
 *
 * It takes all props of `StatusMessage`, with `capture` as the default `stage`; `announce` sets the priority of the announcements, or turns them off. Keep it
 * mounted while the camera is on.
 */
export const LiveStatusMessage: LiveStatusMessageComponent = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  LiveStatusMessageProps<string>
>(function LiveStatusMessage(props, ref) {
  const {
    code,
    announce = 'auto',
    announceEveryMs,
    windowMs,
    startDelayMs,
    stickiness,
    minimumShare,
    stage = 'capture',
    ...rest
  } = props;
  const { attempt, languages, actionHandlers } = rest;
  const options = { ...rest, stage, commands: listOfferedCommands(actionHandlers) };
  const shown = useReadableStatus(code, { ...props, ...options }, languages);
  const root = useForwardedRoot(ref, shown !== null);

  const [announced, store] = useStableStatusStore();
  usePushedCode(store, shown, {
    limits: noVote,
    minimumDisplayMs: readClampedNumber('announceEveryMs', announceEveryMs, everyMsRange),
    ...useUrgencySettings(rest),
    isAnnouncing: true,
  });
  const messages = useResolvedMessages(announced, options, languages);
  useAnnouncement(root, getAnnouncement(messages, announce), attempt);
  const { isReady } = useRetryWait(rest.retryAt, messages[0]);
  return (
    <>
      <StatusMessage {...rest} ref={root} code={shown} stage={stage} announce="off" />
      {isReady && announce !== 'off' && (
        <ReadyAnnouncement root={root} translations={messages} messages={rest.messages} />
      )}
    </>
  );
});

const everyMsRange = { default: 5_000, min: 1_000, max: 60_000 };

/** The component. TypeScript takes the ids of the app's own actions from `statuses`. */
export interface LiveStatusMessageComponent {
  <OwnActionId extends string = never>(
    props: LiveStatusMessageProps<OwnActionId> & RefAttributes<HTMLDivElement>,
  ): ReactNode;
  (props: LiveStatusMessageProps & RefAttributes<HTMLDivElement>): ReactNode;
  displayName?: string | undefined;
}
