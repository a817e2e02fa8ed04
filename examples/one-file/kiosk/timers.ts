import { useCallback, useEffect, useState } from 'react';

/** Calls a function once `isRunning` has been true for a time, in ms. Give the same function on every render. */
export function useTimer(isRunning: boolean, ms: number, callback: () => unknown): void {
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  }, [isRunning, ms, callback]);
}

/** Returns whether `isRunning` has been true for a time, in ms. */
export function useHasLasted(isRunning: boolean, ms: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  if (!isRunning && hasLasted) setHasLasted(false);
  const setTrue = useCallback(() => setHasLasted(true), []);
  useTimer(isRunning, ms, setTrue);
  return isRunning && hasLasted;
}
