import { useEffect, type RefObject } from 'react';

/**
 * Moves the focus from button to button, round and round, so that somebody with a single switch only has to press it
 * when theirs has come: a switch is wired as Enter or the space bar, and both press the button that has the focus.
 *
 * @param root - Where the buttons are; an open dialog in it goes before the rest.
 * @param everyMs - How long each has the focus, in ms; `undefined` for no scanning.
 */
export function useSwitchScanning(root: RefObject<Element | null>, everyMs: number | undefined): void {
  useEffect(() => {
    if (everyMs === undefined) return;
    const timer = setInterval(() => {
      const place = root.current?.querySelector('dialog[open]') ?? root.current;
      const buttons = [...(place?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
      const next = buttons.findIndex((button) => button === document.activeElement) + 1;
      buttons[next % buttons.length]?.focus();
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [root, everyMs]);
}
