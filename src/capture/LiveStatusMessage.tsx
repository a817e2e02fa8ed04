import { forwardRef, useImperativeHandle, useRef } from 'react';
import { getAnnouncement } from '../message/getAnnouncement.ts';
import { StatusMessage, type StatusMessageProps } from '../message/StatusMessage.tsx';
import { useAnnouncement } from '../message/useAnnouncement.ts';
import { useResolvedMessages } from '../message/useResolvedMessages.ts';
import { readNumber, type StabilizerLimits, type StatusStabilizerOptions } from './stabilizerLimits.ts';
import { useCalmStore, useFrames } from './useCalmStore.ts';
import { useReadableStatus } from './useStableStatus.ts';

/** Those of `StatusMessage`, how to vote on the codes, and how often to announce. */
export interface LiveStatusMessageProps extends StatusMessageProps, StatusStabilizerOptions {
  /**
   * The least time from one announcement to the next, in ms, 1,000 to 60,000. Something more urgent does not wait.
   * @default 5000
   */
  readonly announceEveryMs?: number | undefined;
}

/** What is shown needs no vote any more. */
const asItIs: StabilizerLimits = { windowMs: 0, startDelayMs: 0, stickiness: 0, minimumShare: 0 };

/**
 * A `<StatusMessage>` for a live camera: give it the code of each frame. It shows what `useStableStatus` makes of them,
 * and tells it to screen readers in a rhythm of its own: the newest message that is shown, each once, no more often
 * than every `announceEveryMs`, and never what has gone meanwhile. What stops the person is told at once, and a success
 * does not wait for guidance. So is another language or attempt, which somebody chose. Takes all props of
 * `StatusMessage`; `announce` chooses how to tell, or `off`. Keep it mounted while the camera is on.
 */
export const LiveStatusMessage = forwardRef<HTMLDivElement, LiveStatusMessageProps>(
  function LiveStatusMessage(props, ref) {
    const {
      code,
      announce = 'auto',
      announceEveryMs,
      windowMs,
      startDelayMs,
      stickiness,
      minimumShare,
      ...rest
    } = props;
    const { attempt, languages } = rest;
    const root = useRef<HTMLDivElement>(null);
    const shown = useReadableStatus(code, props, languages);
    const isShown = shown !== null;
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => (isShown ? root.current : null), [
      isShown,
    ]);

    const [announced, store] = useCalmStore();
    useFrames(store, shown, asItIs, readNumber(props, 'announceEveryMs', 5_000, 1_000, 60_000));
    const messages = useResolvedMessages(announced, rest, languages);
    useAnnouncement(root, getAnnouncement(messages, announce), Number.isInteger(attempt) ? attempt : 1);
    return <StatusMessage {...rest} ref={root} code={shown} announce="off" />;
  },
);
