import { useState } from 'react';
import type { CommandId } from '../catalogue/actionCatalogue.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** The command that waits for `retryAt`. */
export const waitingCommand: CommandId = 'tryAgain';

/** The state of the command that waits. */
export interface RetryWait {
  /** The whole seconds that are left, rounded up; 0 without a wait. */
  readonly secondsLeft: number;
  /** Whether a wait has just ended: the component has seen the seconds before. */
  readonly isReady: boolean;
}

/**
 * Returns how the command waits for a time.
 *
 * @param retryAt - The time in epoch ms; none or a past one means no wait.
 * @param message - The message on the screen. Another message ends the wait of the first one without a word.
 */
export function useRetryWait(
  retryAt: number | null | undefined,
  message: Pick<ResolvedStatusMessage, 'code' | 'actions'> | undefined,
): RetryWait {
  const secondsLeft = useSecondsUntil(retryAt);
  // The wait that was shown: the code of the message and the time, as one text that can be compared.
  const [seenWait, setSeenWait] = useState<string | null>(null);
  const isOffered = message?.actions.some(({ id }) => id === waitingCommand) ?? false;
  const wait = retryAt && isOffered ? `${message?.code} ${retryAt}` : null;
  const isWaiting = secondsLeft > 0;
  // Another message, or another time, ends a wait without a word.
  const keptWait = isWaiting || seenWait === wait ? wait : null;
  const isOutdated = (isWaiting || seenWait !== null) && seenWait !== keptWait;
  if (isOutdated) setSeenWait(keptWait);
  return { secondsLeft, isReady: !isWaiting && wait !== null && seenWait === wait };
}
