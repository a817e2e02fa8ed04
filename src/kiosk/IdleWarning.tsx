import { useId, useRef, useState, type ReactNode } from 'react';
import { isFocusNowhere } from '../message/focus/findFocus.ts';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import type { FindKioskText } from './useKioskTexts.ts';
import { focusNextControl } from './useSwitchScanning.ts';

interface IdleWarningProps {
  readonly secondsLeft: number;
  /** The languages to ask in, the main language first. */
  readonly languages: readonly string[];
  readonly find: FindKioskText;
}

/**
 * Renders the question whether anybody is still there, in a dialog over the whole screen: screen readers go to it, and
 * switch scanning finds its one button. Once it is gone, the focus returns to the element that had it or, if that has
 * gone from the kiosk, goes to the first button. The button has no handler, because any touch or key on the page is an
 * answer; see `createSessionClock`. A screen reader speaks the question and the time once, and does not count.
 *
 * The role is `dialog`, because with `alertdialog` Chromium reports an alert and the focus, and Orca speaks the question
 * twice. The dialog is not modal: `showModal` takes the rest of the page from the screen reader in the same moment, and
 * Orca 43 then loses its place and does not speak the question. The cover takes the touches instead.
 */
export function IdleWarning({ secondsLeft, languages, find }: IdleWarningProps): ReactNode {
  const id = useId();
  const descriptionId = `${id}description`;
  const [firstSeconds] = useState(secondsLeft);
  const cover = useRef<HTMLDivElement>(null);
  /** What had the focus before, and whether it was in the kiosk. */
  const before = useRef<{ readonly element: HTMLElement; readonly isInKiosk: boolean }>(undefined);
  useIsomorphicLayoutEffect(() => {
    const { current } = cover;
    const kiosk = current?.parentElement;
    if (!current || !kiosk) return;
    const { activeElement } = document;
    // StrictMode runs the effect again, with the focus on the button already.
    if (!isFocusNowhere(document) && activeElement instanceof HTMLElement && !current.contains(activeElement)) {
      before.current = { element: activeElement, isInKiosk: kiosk.contains(activeElement) };
    }
    // In front of the whole page. Without support, as in jsdom, the stylesheet alone puts it there.
    if ('showPopover' in current) {
      // A phone's "back" button must not close it, because that does not tell whether anybody is there.
      current.popover = 'manual';
      current.showPopover();
    }
    current.querySelector('button')?.focus();
    return () => {
      // After the commit, because React may remove the focused button in the same one.
      queueMicrotask(() => {
        if (isFocusNowhere(document)) before.current?.element.focus({ preventScroll: true });
        if (before.current?.isInKiosk && isFocusNowhere(document)) focusNextControl(kiosk);
      });
    };
  }, []);

  const renderText = (key: 'stillThere' | 'clearing' | 'stay', count = secondsLeft) =>
    languages.map((wanted) => {
      const { text, language } = find(`kiosk.${key}`, wanted, { count });
      return (
        <span key={wanted} lang={language}>
          {text}
        </span>
      );
    });

  return (
    <div ref={cover} className="fsk-kiosk-cover">
      <dialog open className="fsk-kiosk-warning" aria-labelledby={id} aria-describedby={descriptionId}>
        <p id={id} className="fsk-title">
          {renderText('stillThere')}
        </p>
        <p aria-hidden="true">{secondsLeft}</p>
        <p aria-hidden="true">{renderText('clearing')}</p>
        {/* The description stays as it was, because Orca 48 speaks each change of it. */}
        <p id={descriptionId} hidden>
          {renderText('clearing', firstSeconds)}
        </p>
        <div className="fsk-commands">
          <button form="" className="fsk-command">
            {renderText('stay')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
