import { useEffect } from 'react';

/** Does something after a time, in ms, unless it is no longer waited for by then. Keep `act` the same from render to render. */
export function useAfter(isWaiting: boolean, ms: number, act: () => void): void {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  }, [isWaiting, ms, act]);
}
