import { useState } from 'react';
import { clearLiveRegions } from '../message/announce/liveRegions.ts';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import type { KioskStatusOptions } from './KioskStatusProps.ts';

type VisitorOptions = Pick<KioskStatusOptions, 'code' | 'attempt' | 'isInUse'>;

interface Visitors {
  /** A number that changes with each person. As a React key, it resets everything that the last person has chosen. */
  readonly visitor: number;
  /** Whether the app's code is still that of a person who has left. */
  readonly isForgotten: boolean;
  /** Whether the app's `isInUse` is still that of a person who has left. */
  readonly isVisitKept: boolean;
  /** Forgets the present person. */
  readonly forgetVisitor: () => void;
  /** Hides the present code and ignores the present visit, which the app may keep. */
  readonly hideCode: () => void;
}

/**
 * Separates the people who use a kiosk one after the other. The code that was shown to a person who left is not shown to
 * the next one, even if the app keeps it: it is hidden until the code changes or the attempt is 2 or higher. An attempt
 * that goes back to 1 is the app that forgets the last person, and shows nothing. In the same way, `isInUse` of a person
 * who left does not count until it is `false` or the next code comes.
 */
export function useVisitors({ code, attempt = 1, isInUse }: VisitorOptions): Visitors {
  const [visitor, setVisitor] = useState(0);
  const [forgotten, setForgotten] = useState<{ readonly code: unknown }>();
  const [isVisitKept, setIsVisitKept] = useState(false);

  useIsomorphicLayoutEffect(() => {
    if (attempt !== 1 || code !== forgotten?.code) setForgotten(undefined);
  }, [code, attempt]);
  useIsomorphicLayoutEffect(() => {
    if (!isInUse) setIsVisitKept(false);
  }, [isInUse]);

  return {
    visitor,
    isForgotten: forgotten !== undefined,
    isVisitKept: isVisitKept && forgotten !== undefined,
    forgetVisitor() {
      clearLiveRegions();
      setVisitor(visitor + 1);
    },
    hideCode() {
      setForgotten({ code });
      setIsVisitKept(isInUse === true);
    },
  };
}
