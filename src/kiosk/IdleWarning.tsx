import { useId, useRef, type ReactNode } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import type { FindKioskText } from './useKioskTexts.ts';

interface IdleWarningProps {
  readonly secondsLeft: number;
  /** Of the kiosk, the main one first. */
  readonly languages: readonly string[];
  readonly find: FindKioskText;
}

/**
 * Asks whether anybody is still there, in a modal dialog, so that a screen reader goes to it and a single switch finds
 * its one button. Nothing here listens: any key and any touch anywhere is the answer.
 */
export function IdleWarning({ secondsLeft, languages, find }: IdleWarningProps): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = dialog;
    // Where there are no modal dialogs, as in jsdom, it stays open in its place on the page.
    tryCatch(() => {
      current?.close();
      current?.showModal();
    });
    // While it is still there, so that the focus goes back to where it was.
    return () => tryCatch(() => current?.close());
  }, []);

  const each = (key: 'stillThere' | 'clearing' | 'stay') =>
    languages.map((wanted) => {
      const { text, language } = find(key, wanted, { count: secondsLeft });
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
      // Not by a phone's "back", which says nothing of who is there.
      closedby="none"
      className="fsk-kiosk-warning"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}count`}
    >
      <p id={id} className="fsk-title">
        {each('stillThere')}
      </p>
      <p aria-hidden="true">{secondsLeft}</p>
      <p id={`${id}count`}>{each('clearing')}</p>
      <div className="fsk-commands">
        <button type="button" className="fsk-command">
          {each('stay')}
        </button>
      </div>
    </dialog>
  );
}
