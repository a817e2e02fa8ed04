import { useState, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';
import { findFocusInside, isFocusNowhere } from './findFocus.ts';
import { isFocusTaken } from './FocusKeeper.ts';

/** The focus that the root of a message holds. */
export interface HeldFocus {
  /**
   * Whether the root has the focus, because the element that had it has gone. The root then needs a `tabindex`. It stays
   * without a message too.
   */
  readonly isHeld: boolean;
  /** Gives the focus to the root, as soon as it is rendered. */
  readonly hold: () => void;
}

/**
 * Lets the root of a message hold the focus until it moves to another element.
 *
 * @param isShown - Whether there is a message now.
 */
export function useHeldFocus(root: RefObject<HTMLElement | null>, isShown: boolean): HeldFocus {
  const [isHeld, setIsHeld] = useState(false);

  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    if (!isHeld || !element) return;
    const hasFocus = () => findFocusInside(element) === element;
    const release = () => {
      // The root keeps the focus when the window loses it.
      if (!hasFocus()) setIsHeld(false);
    };
    const isWanted = isFocusNowhere(element.ownerDocument) && (isShown || !isFocusTaken());
    if (isWanted) element.focus({ preventScroll: true });
    release();
    element.addEventListener('blur', release);
    return () => {
      element.removeEventListener('blur', release);
    };
  }, [root, isHeld, isShown]);

  return {
    isHeld,
    hold: () => {
      setIsHeld(true);
    },
  };
}
