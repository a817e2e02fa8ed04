import type { ActionHandlers } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { useCallback, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
// First, because the other stylesheets build on it.
import './KioskScreen.css';
import { BilingualText } from './BilingualText.tsx';
import { isKioskMessage } from './chooseView.ts';
import { getMessageParts } from './getMessageParts.tsx';
import { buildKioskMessage } from './kioskMessages.ts';
import { KioskMirror } from './KioskMirror.tsx';
import { successMs, useKiosk, type KioskOptions } from './useKiosk.ts';
import { Welcome } from './Welcome.tsx';

/** Props of `<KioskStatus>` that depend on the place of the kiosk. */
type KioskStatusSettings = Pick<
  KioskStatusProps,
  'viewingDistanceMm' | 'pixelsPerInch' | 'idleMs' | 'warningMs' | 'speech' | 'rate' | 'scanEveryMs'
>;

export interface KioskScreenProps extends Omit<KioskOptions, 'onForget' | 'holdMs'>, KioskStatusSettings {
  /** The languages that visitors can choose. Each visit begins in the first. Must be the same array on every render. */
  readonly languages: readonly [string, ...string[]];
  /** How long a face has to be steady before the photo, in ms. The screen shows this time. @default 1200 */
  readonly holdMs?: number | undefined;
  /** Called with `true` when a visitor calls staff, and with `false` when nobody waits for staff any more. */
  readonly onCallStaff?: ((isCalled: boolean) => void) | undefined;
}

/** Renders an unattended kiosk. It invites visitors, guides them, takes a photo, shows the result and forgets them. */
export function KioskScreen({
  languages,
  onCallStaff,
  idleMs,
  service,
  finder,
  camera,
  holdMs = 1200,
  ...statusSettings
}: KioskScreenProps) {
  const { t, i18n } = useTranslation();
  const resetLanguage = useCallback(() => void i18n.changeLanguage(languages[0]), [i18n, languages]);
  const kiosk = useKiosk({ service, finder, camera, holdMs, onForget: resetLanguage });
  const { view, step } = kiosk;

  const language = i18n.resolvedLanguage ?? languages[0];
  const orderedLanguages = [language, ...languages.filter((other) => other !== language)];
  const messages = useMemo(
    () => (isKioskMessage(view) ? buildKioskMessage(i18n, view, languages) : undefined),
    [i18n, view, languages],
  );

  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Through the CSSOM, which a strict Content-Security-Policy allows.
    root.current?.style.setProperty('--kiosk-hold', `${holdMs}ms`);
    root.current?.style.setProperty('--kiosk-success', `${successMs}ms`);
  }, [holdMs]);

  const isStaffCalled = step.name === 'staff';
  useEffect(() => {
    if (!isStaffCalled) return;
    onCallStaff?.(true);
    return () => onCallStaff?.(false);
  }, [isStaffCalled, onCallStaff]);

  const actionHandlers: ActionHandlers = {
    continue: view === 'success' ? kiosk.finish : view === 'staff' ? kiosk.begin : undefined,
    retakePhoto: view === 'result' ? kiosk.begin : undefined,
    // Without a network there is nothing to try. The kiosk continues by itself when the network is back.
    tryAgain: view === 'result' ? kiosk.begin : kiosk.isOnline ? kiosk.retryCamera : undefined,
    getHelp: kiosk.callStaff,
  };

  const beginByClick = ({ target }: MouseEvent) => {
    const isOnButton = target instanceof Element && target.closest('button');
    if (view === 'welcome' && !isOnButton) kiosk.begin();
  };

  return (
    <div
      ref={root}
      className="kiosk-screen"
      lang={language}
      data-view={view}
      data-own={isKioskMessage(view) || undefined}
      onClick={beginByClick}
      // Assistive technology may click without a touch.
      onClickCapture={kiosk.touch}
      onPointerDownCapture={kiosk.touch}
      onKeyDownCapture={kiosk.touch}
    >
      <main className="kiosk-layout">
        <header className="kiosk-header">
          <h1>
            <BilingualText path="name" languages={orderedLanguages} />
          </h1>
          <Logo />
        </header>
        <KioskMirror
          video={kiosk.video}
          label={camera?.label ?? t('mirror.picture')}
          photo={step.name === 'sending' ? step.photo : undefined}
          isHolding={kiosk.isHolding}
        >
          {camera?.overlay}
        </KioskMirror>
        <KioskStatus
          {...statusSettings}
          // A new component for each visitor, so that nothing of the last visitor's choices is left.
          key={kiosk.number}
          code={kiosk.code}
          operation={isKioskMessage(view) ? undefined : 'identify'}
          attempt={kiosk.attempt}
          messages={messages}
          parts={getMessageParts(view, orderedLanguages)}
          languages={languages}
          onLanguageChange={(next) => void i18n.changeLanguage(next)}
          actionHandlers={actionHandlers}
          faceInView={kiosk.isFaceInView}
          // Before a visit there is nobody to ask.
          idleMs={step.name === 'welcome' && !kiosk.isCommitted ? Infinity : idleMs}
          onIdle={kiosk.finish}
        >
          {view === 'welcome' && (
            <Welcome
              languages={orderedLanguages}
              isCameraOn={kiosk.hasFrame}
              onBegin={kiosk.begin}
              onCallStaff={kiosk.callStaff}
            />
          )}
        </KioskStatus>
      </main>
    </div>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path d="M3 9V6a3 3 0 0 1 3-3h3M19 3h3a3 3 0 0 1 3 3v3M25 19v3a3 3 0 0 1-3 3h-3M9 25H6a3 3 0 0 1-3-3v-3M10.5 11v1M17.5 11v1M10 17c2 2.3 6 2.3 8 0" />
    </svg>
  );
}
