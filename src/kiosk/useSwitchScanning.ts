import { useEffect, type RefObject } from 'react';
import { readClampedNumber } from '../utils/readClampedNumber.ts';

/**
 * Moves the focus from button to button in turn, for people who use a single switch: they press the switch when their
 * button has the focus. The switch is wired as Enter or the space bar, which press the focused button.
 *
 * The hook works on any part of a page. Disabled buttons are skipped. While the container holds a `<dialog>`, only the
 * buttons of the dialog take part.
 *
 * @param container - The element that contains the buttons.
 * @param scanEveryMs - How long each button keeps the focus, in ms, 500 to 10,000; `undefined` or 0 for no scanning.
 */
export function useSwitchScanning(container: RefObject<Element | null>, scanEveryMs: number | undefined): void {
  const everyMs = scanEveryMs
    ? readClampedNumber('scanEveryMs', scanEveryMs, { default: 2_000, min: 500, max: 10_000 })
    : undefined;

  useEffect(() => {
    const { current } = container;
    if (everyMs === undefined || !current) return;
    const timer = setInterval(() => {
      focusNextButton(current);
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [container, everyMs]);
}

/** Focuses the button after the focused one; the first one after the last, or if none has the focus. */
function focusNextButton(container: Element): void {
  const scope = container.querySelector('dialog') ?? container;
  const buttons = [...scope.querySelectorAll<HTMLElement>('button:enabled')];
  const focused = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(focused + 1) % buttons.length]?.focus();
}
