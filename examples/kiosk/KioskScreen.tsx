import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { useCallback, useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
// First, because the other stylesheets build on it.
import './KioskScreen.css';
import { KioskMirror } from './KioskMirror.tsx';
import { kioskStatuses } from './kioskStatuses.ts';
import { successMs, useKiosk, type KioskOptions } from './useKiosk.ts';

/** Props of `<KioskStatus>` that depend on the place of the kiosk. */
type KioskStatusSettings = Pick<
  KioskStatusProps,
  'viewingDistanceMm' | 'pixelsPerInch' | 'idleMs' | 'warningMs' | 'defaultSpeech' | 'rate' | 'scanEveryMs'
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
  const { view, step, code } = kiosk;

  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Through the CSSOM, which a strict Content-Security-Policy allows.
    root.current?.style.setProperty('--kiosk-success', `${successMs}ms`);
  }, []);

  const isStaffCalled = code === 'staffCalled';
  useEffect(() => {
    if (!isStaffCalled) return;
    onCallStaff?.(true);
    return () => onCallStaff?.(false);
  }, [isStaffCalled, onCallStaff]);

  const actionHandlers = {
    begin: kiosk.begin,
    takePhoto: kiosk.startSelfTimer,
    retakePhoto: kiosk.begin,
    continue: code === 200 ? kiosk.finish : kiosk.begin,
    // Without a network there is nothing to try. The kiosk continues by itself when the network is back.
    tryAgain: kiosk.isOnline ? kiosk.retry : undefined,
    getHelp: kiosk.callStaff,
    callStaff: kiosk.callStaff,
    cancelCall: kiosk.begin,
  };

  const beginByClick = ({ target }: MouseEvent) => {
    const isOnButton = target instanceof Element && target.closest('button');
    if (view === 'welcome' && !isOnButton) kiosk.begin();
  };

  return (
    <div
      ref={root}
      className="kiosk-screen"
      lang={i18n.resolvedLanguage}
      data-view={view}
      onClick={beginByClick}
      // Assistive technology may click without a touch.
      onClickCapture={kiosk.touch}
      onPointerDownCapture={kiosk.touch}
      onKeyDownCapture={kiosk.touch}
    >
      <main className="kiosk-layout">
        <header className="kiosk-header">
          <h1>{t('name')}</h1>
          <Logo />
        </header>
        <KioskMirror
          video={kiosk.video}
          label={camera?.label ?? t('picture')}
          photo={step.name === 'photo' ? step.photo : undefined}
          ringMs={kiosk.ringMs}
        >
          {camera?.overlay}
        </KioskMirror>
        <KioskStatus
          {...statusSettings}
          // A new component for each visitor, so that nothing of the last visitor's choices is left.
          key={kiosk.number}
          code={code}
          invitation={kiosk.hasFrame ? 'welcome' : 'welcomeByTouch'}
          statuses={kioskStatuses}
          stage={view === 'live' ? 'capture' : 'result'}
          operation="identify"
          attempt={kiosk.attempt}
          retryAt={step.name === 'message' ? step.retryAt : null}
          languages={languages}
          language={i18n.resolvedLanguage}
          onLanguageChange={(next) => void i18n.changeLanguage(next)}
          actionHandlers={actionHandlers}
          faceInView={kiosk.isFaceInView}
          // Before a visit there is nobody to ask.
          idleMs={step.name === 'welcome' && !kiosk.isCommitted ? Infinity : idleMs}
          onIdle={kiosk.finish}
        />
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
