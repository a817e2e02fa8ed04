import { useId, useRef, useState, type ReactNode } from 'react';
import { isFocusNowhere } from '../message/focus/findFocus.ts';
import { tryCatch } from '../utils/tryCatch.ts';
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
 * Renders the question whether anybody is still there, as a modal dialog: screen readers go to it, and switch scanning
 * finds its one button. The role is `dialog`, because with `alertdialog` Chromium reports an alert and the focus, and Orca
 * 48 speaks the question twice. A screen reader speaks the question and the time once, and does not count. Once it is closed, the focus returns to the button that had it or, if that has gone, goes to the
 * first one. The button has no handler, because any touch or key on the page is an answer; see
 * `createSessionClock`.
 */
export function IdleWarning({ secondsLeft, languages, find }: IdleWarningProps): ReactNode {
  const id = useId();
  const descriptionId = `${id}description`;
  const [firstSeconds] = useState(secondsLeft);
  const dialog = useRef<HTMLDialogElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = dialog;
    const kiosk = current?.parentElement;
    const { activeElement } = document;
    const hadFocus = kiosk?.contains(activeElement) && !current?.contains(activeElement);
    // Without support for modal dialogs, as in jsdom, the dialog stays open in its place on the page.
    tryCatch(() => {
      current?.close();
      current?.showModal();
    });
    // Closed before React removes it, so that the focus returns to the element that had it.
    return () => {
      tryCatch(() => current?.close());
      // After the commit, because React may remove the focused button in the same one.
      queueMicrotask(() => {
        if (kiosk && hadFocus && isFocusNowhere(document)) focusNextControl(kiosk);
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
    <dialog
      ref={dialog}
      open
      // A phone's "back" button must not close it: it does not tell whether anybody is there.
      closedby="none"
      className="fsk-kiosk-warning"
      aria-labelledby={id}
      aria-describedby={descriptionId}
    >
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
  );
}
