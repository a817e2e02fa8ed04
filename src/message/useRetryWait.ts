import { useState } from 'react';
import type { CommandId } from '../catalogue/actionCatalogue.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** The command that waits for `retryAt`. */
export const waitingCommand: CommandId = 'tryAgain';

/** How the command waits. */
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
  // The message that somebody has seen waiting, as a text that compares.
  const [awaited, setAwaited] = useState<string | null>(null);
  const isOffered = message?.actions.some(({ id }) => id === waitingCommand) ?? false;
  const current = retryAt && isOffered ? `${message?.code} ${retryAt}` : null;
  if (secondsLeft > 0 ? awaited !== current : awaited !== null && awaited !== current) {
    setAwaited(secondsLeft > 0 ? current : null);
  }
  return { secondsLeft, isReady: secondsLeft === 0 && current !== null && awaited === current };
}
