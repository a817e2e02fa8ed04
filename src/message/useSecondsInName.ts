import { useRef, useState, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';

/** The seconds for the name of a button that waits, and the props of the element around the buttons. */
export interface SecondsInName {
  /** `undefined` while the name has the seconds of the label. */
  readonly seconds: number | undefined;
  readonly props: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/**
 * Keeps the seconds in the accessible name of a button that waits, while the focus is on it or on a button beside it:
 * they stay as they were when the focus came, or when the wait began. Orca 48 and NVDA tell each change of the name of
 * the focused element, and would count aloud.
 *
 * @param secondsLeft - The seconds in the label; 0 without a wait.
 */
export function useSecondsInName(secondsLeft: number): SecondsInName {
  const ref = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<number>();
  // The wait is over, or is a longer one now.
  if (kept !== undefined && (secondsLeft === 0 || secondsLeft > kept)) setKept(secondsLeft || undefined);

  // After a press, the wait begins on a button that has the focus already.
  useIsomorphicLayoutEffect(() => {
    if (secondsLeft > 0 && ref.current?.querySelector(':focus')) setKept((seconds) => seconds ?? secondsLeft);
  }, [secondsLeft]);

  return {
    seconds: kept,
    props: {
      ref,
      onFocus: () => setKept(secondsLeft || undefined),
      onBlur: () => setKept(undefined),
    },
  };
}
