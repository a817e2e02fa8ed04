import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { useEffect, type CSSProperties, type MouseEvent } from 'react';
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

export interface KioskScreenProps extends KioskOptions, KioskStatusSettings {
  /** The languages that visitors can choose. Each visit begins in the language with which the app starts. */
  readonly languages: readonly [string, ...string[]];
  /**
   * Called with `true` when a visitor calls staff, and with `false` when nobody waits for staff any more. Until a promise
   * that it returns is resolved, the button shows that the call is on its way.
   */
  readonly onCallStaff?: ((isCalled: boolean) => void | Promise<void>) | undefined;
}

/** Renders an unattended kiosk. It invites visitors, guides them, takes a photo, shows the result and forgets them. */
export function KioskScreen(props: KioskScreenProps) {
  const { service, finder, camera, holdMs, languages, onCallStaff, ...statusSettings } = props;
  const { t, i18n } = useTranslation();
  const kiosk = useKiosk({ service, finder, camera, holdMs });
  const { view, step, code } = kiosk;

  const isStaffCalled = code === 'staffCalled';
  useEffect(() => {
    if (isStaffCalled) return () => void onCallStaff?.(false);
    return undefined;
  }, [isStaffCalled, onCallStaff]);
  const callStaff = async () => {
    await onCallStaff?.(true);
    kiosk.callStaff();
  };

  const actionHandlers = {
    begin: kiosk.begin,
    takePhoto: kiosk.startSelfTimer,
    retakePhoto: kiosk.begin,
    continue: code === 200 ? kiosk.finish : kiosk.begin,
    // Without a network there is nothing to try. The kiosk continues by itself when the network is back.
    tryAgain: kiosk.isOnline ? kiosk.retry : undefined,
    getHelp: callStaff,
    callStaff,
    cancelCall: kiosk.begin,
  };

  const beginByClick = ({ target }: MouseEvent) => {
    const isOnButton = target instanceof Element && target.closest('button');
    if (view === 'welcome' && !isOnButton) kiosk.begin();
  };

  return (
    <div
      className="kiosk-screen"
      lang={i18n.resolvedLanguage}
      data-view={view}
      style={{ '--kiosk-ring': `${kiosk.ringMs ?? 0}ms`, '--kiosk-success': `${successMs}ms` } as CSSProperties}
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
          isFilling={kiosk.ringMs !== null}
        >
          {camera?.overlay}
        </KioskMirror>
        <KioskStatus
          {...statusSettings}
          code={code}
          invitation={kiosk.isCameraAsking ? 'welcomeByTouch' : 'welcome'}
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
          isInUse={step.name !== 'welcome'}
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
