import { useEffect, useState } from 'react';

/** How long the same guidance is given before more is said, in ms. */
const patienceMs = 20_000;

const lastAttempt = 3;

/**
 * Which try at standing right this is, from 1 to 3: who does not manage within a while gets a fuller tip, and after that
 * the button for help, which a wheelchair below a fixed camera may need.
 */
export function useGuidanceAttempt(isLooking: boolean): number {
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    if (!isLooking) return;
    const timer = setInterval(() => setAttempt((now) => Math.min(now + 1, lastAttempt)), patienceMs);
    return () => {
      clearInterval(timer);
      setAttempt(1);
    };
  }, [isLooking]);

  return attempt;
}
