import { useState } from 'react';
import type { CommandId } from '../catalogue/actionCatalogue.ts';
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
 */
export function useRetryWait(retryAt: number | null | undefined): RetryWait {
  const secondsLeft = useSecondsUntil(retryAt);
  const [awaited, setAwaited] = useState<number | null>(null);
  if (secondsLeft > 0 && retryAt && awaited !== retryAt) setAwaited(retryAt);
  return { secondsLeft, isReady: secondsLeft === 0 && awaited !== null && awaited === retryAt };
}
