import { useRef, useState, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';

/** The seconds for the name of a button that waits, and the props of the element around the buttons. */
export interface SecondsInName {
  /** `undefined` while no name is needed beside the label. */
  readonly seconds: number | undefined;
  readonly props: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/**
 * Returns the seconds for the accessible name of a button that waits. While the button, or one beside it, has the focus,
 * the name keeps the seconds from the moment when the focus came or the wait began. Orca 48 speaks the name of the focused
 * element whenever it changes: it would speak every second.
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
