import { useEffect, type RefObject } from 'react';
import { readClampedNumber } from '../utils/readClampedNumber.ts';
import { unrefTimer } from '../utils/unrefTimer.ts';

/** How the focus moves. */
export interface SwitchScanningOptions {
  /** Whether the focus moves. @default true */
  readonly enabled?: boolean | undefined;
  /** How long each control keeps the focus, in ms, 500 to 10,000. @default 2000 */
  readonly scanEveryMs?: number | undefined;
}

/**
 * Moves the focus from control to control in turn, for people who use a single switch: they press the switch when their
 * control has the focus. The switch is wired as Enter or the space bar, which press the focused button.
 *
 * The hook works on any part of a page: its buttons, links and fields. Disabled and hidden ones are skipped. While the
 * container holds an open `<dialog>`, only the controls of the dialog take part.
 *
 * @param container - The element that contains the controls. It may be rendered later.
 */
export function useSwitchScanning(container: RefObject<Element | null>, options?: SwitchScanningOptions): void {
  const { enabled = true, scanEveryMs } = options ?? {};
  const everyMs = enabled
    ? readClampedNumber('scanEveryMs', scanEveryMs, { default: 2_000, min: 500, max: 10_000 })
    : 0;

  useEffect(() => {
    if (everyMs === 0) return;
    const timer = setInterval(() => {
      if (container.current) focusNextControl(container.current);
    }, everyMs);
    unrefTimer(timer);
    return () => {
      clearInterval(timer);
    };
  }, [container, everyMs]);
}

const controlSelector = 'button:enabled,input:enabled,select:enabled,textarea:enabled,a[href]';

/** Focuses the control after the focused one; the first one after the last, or if none has the focus. */
export function focusNextControl(container: Element): void {
  const scope = container.querySelector('dialog[open]') ?? container;
  const controls = [...scope.querySelectorAll<HTMLElement>(controlSelector)];
  const focused = controls.findIndex(hasFocus);
  const inTurn = [...controls.slice(focused + 1), ...controls.slice(0, focused + 1)];
  for (const control of inTurn) {
    control.focus();
    // A hidden control takes no focus.
    if (hasFocus(control)) return;
  }
}

/** Returns whether an element has the focus, also inside a shadow tree. */
function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}
