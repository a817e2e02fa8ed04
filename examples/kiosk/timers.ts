import { useCallback, useEffect, useState } from 'react';

/**
 * Calls a function after a time, unless `isWaiting` becomes false before.
 *
 * @param callback - Must be the same function on every render.
 */
export function useTimeout(isWaiting: boolean, ms: number, callback: () => void): void {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  }, [isWaiting, ms, callback]);
}

/** Returns whether something has lasted for a time, in ms. */
export function useHasLasted(isRunning: boolean, ms: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  if (!isRunning && hasLasted) setHasLasted(false);
  const endWait = useCallback(() => setHasLasted(true), []);
  useTimeout(isRunning, ms, endWait);
  return hasLasted;
}

/** When a photo counts as delivered, in ms: `fetch` does not say it. */
const checkingAfterMs = 3000;

/** When an answer takes longer than usual, in ms. */
const stillCheckingAfterMs = 7000;

/** Returns the code for the time from the photo to the answer. */
export function useSendingCode(isSending: boolean) {
  const isDelivered = useHasLasted(isSending, checkingAfterMs);
  const isSlow = useHasLasted(isSending, stillCheckingAfterMs);
  return isSlow ? 'stillChecking' : isDelivered ? 'checking' : 'sending';
}
