import { act, render, renderHook } from '@testing-library/react';
import { useSwitchScanning, type SwitchScanningOptions } from 'face-status-kit/kiosk';
import { useRef, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(console.warn).mockClear();
});

interface ScreenProps extends SwitchScanningOptions {
  readonly children?: ReactNode;
}

/** A screen of an app, without KioskStatus. */
function Screen({ children, ...options }: ScreenProps) {
  const root = useRef<HTMLElement>(null);
  useSwitchScanning(root, options);
  return <main ref={root}>{children}</main>;
}

/** In a browser, a hidden element takes no focus. jsdom gives it the focus. */
function refuseFocus(element: HTMLElement | null): void {
  if (element) element.focus = () => {};
}

/** Lets the focus move, and returns the ids of the elements that had it. */
function scan(turns: number, everyMs = 2_000): readonly string[] {
  return Array.from({ length: turns }, () => {
    act(() => void vi.advanceTimersByTime(everyMs));
    return document.activeElement?.id ?? '';
  });
}

describe('useSwitchScanning', () => {
  it('gives the focus to each button, field and link in turn, every 2 seconds', () => {
    render(
      <Screen>
        <button id="button" />
        <input id="field" />
        <a id="link" href="#top">
          Top
        </a>
        <a id="noLink">Text</a>
      </Screen>,
    );
    expect(scan(4)).toEqual(['button', 'field', 'link', 'button']);
  });

  it('moves in the time of scanEveryMs, and not at all while it is not enabled', () => {
    const buttons = [<button key="a" id="a" />, <button key="b" id="b" />];
    const { rerender } = render(<Screen scanEveryMs={500}>{buttons}</Screen>);
    expect(scan(3, 500)).toEqual(['a', 'b', 'a']);
    rerender(
      <Screen scanEveryMs={500} enabled={false}>
        {buttons}
      </Screen>,
    );
    expect(scan(3, 500)).toEqual(['a', 'a', 'a']);
  });

  it('skips what is disabled or cannot take the focus, and does not stop there', () => {
    render(
      <Screen>
        <button id="a" />
        <button id="disabled" disabled />
        <button id="hidden" style={{ display: 'none' }} ref={refuseFocus} />
        <button id="b" />
      </Screen>,
    );
    expect(scan(3)).toEqual(['a', 'b', 'a']);
  });

  it('stays in an open dialog, and ignores a closed one', () => {
    const dialog = (isOpen: boolean) => (
      <Screen>
        <button id="behind" />
        <dialog open={isOpen}>
          <button id="answer" />
        </dialog>
      </Screen>
    );
    const { rerender } = render(dialog(true));
    expect(scan(2)).toEqual(['answer', 'answer']);
    rerender(dialog(false));
    expect(scan(1)).not.toEqual(['']);
  });

  it('works for an element that is rendered later, and stops when the screen goes', () => {
    const { rerender, unmount } = render(<Screen />);
    expect(scan(1)).toEqual(['']);
    rerender(
      <Screen>
        <button id="late" />
      </Screen>,
    );
    expect(scan(1)).toEqual(['late']);
    const timersBefore = vi.getTimerCount();
    unmount();
    expect(vi.getTimerCount()).toBe(timersBefore - 1);
  });

  it('needs no element and no options', () => {
    renderHook(() => useSwitchScanning({ current: null }));
    expect(scan(1)).toEqual(['']);
  });
});
