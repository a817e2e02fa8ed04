import { useEffect, useState } from 'react';

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

/** How long a person gets the same guidance, in ms. */
const guidanceMs = 20_000;

const maxAttempt = 3;

/**
 * Counts the attempts at standing in the right place, from 1 to 3, one every 20 seconds. The second attempt gets a
 * fuller tip, the third a button for help, for example for a person in a wheelchair below a fixed camera.
 */
export function useGuidanceAttempt(isGuiding: boolean): number {
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    if (!isGuiding) return;
    const timer = setInterval(() => setAttempt((current) => Math.min(current + 1, maxAttempt)), guidanceMs);
    return () => {
      clearInterval(timer);
      setAttempt(1);
    };
  }, [isGuiding]);

  return attempt;
}
