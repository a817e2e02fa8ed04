import type { ActionHandlers } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { useCallback, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
// First, since the parts build on it.
import './KioskScreen.css';
import { Logo } from '../enrolment/Logo.tsx';
import { SimulatedPeople } from '../live-camera/SimulatedPeople.tsx';
import { KioskMirror } from './KioskMirror.tsx';
import { ownMessages } from './ownMessages.ts';
import { partsOf } from './partsOf.tsx';
import { successMs, useKiosk, type KioskOptions } from './useKiosk.ts';
import { isOwnView } from './viewOf.ts';
import { Welcome } from './Welcome.tsx';
import { Words } from './Words.tsx';

/** How far away visitors stand, how they are spoken to, and when they count as gone. */
type Comfort = Pick<
  KioskStatusProps,
  'viewingDistanceMm' | 'pixelsPerInch' | 'idleMs' | 'warningMs' | 'speech' | 'rate' | 'scanEveryMs'
>;

export interface KioskScreenProps extends Omit<KioskOptions, 'onForget' | 'holdMs'>, Comfort {
  /** The languages that visitors can choose from; each visit begins in the first. Keep them the same. */
  readonly languages: readonly [string, ...string[]];
  /** How long a face stands still before the photo, in ms; it can be seen running. @default 1200 */
  readonly holdMs?: number | undefined;
  /** Told when somebody calls for staff, and when nobody waits for them any more. */
  readonly onCallStaff?: ((isCalled: boolean) => void) | undefined;
}

/** An unattended kiosk: it invites, guides, takes a photo, says what came of it, and forgets. */
export function KioskScreen({
  languages,
  onCallStaff,
  idleMs,
  service,
  finder,
  visitor,
  holdMs = 1200,
  ...comfort
}: KioskScreenProps) {
  const { i18n } = useTranslation();
  const onForget = useCallback(() => void i18n.changeLanguage(languages[0]), [i18n, languages]);
  const kiosk = useKiosk({ service, finder, visitor, holdMs, onForget });
  const { view, step } = kiosk;
  const root = useRef<HTMLDivElement>(null);

  const language = i18n.resolvedLanguage ?? languages[0];
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  const messages = useMemo(
    () => (isOwnView(view) ? ownMessages(i18n, view, languages) : undefined),
    [i18n, view, languages],
  );

  useEffect(() => {
    // Through the CSSOM, which a strict Content-Security-Policy allows.
    root.current?.style.setProperty('--kiosk-hold', `${holdMs}ms`);
    root.current?.style.setProperty('--kiosk-success', `${successMs}ms`);
  }, [holdMs]);
  const isCalled = step.name === 'staff';
  useEffect(() => {
    if (!isCalled) return;
    onCallStaff?.(true);
    return () => onCallStaff?.(false);
  }, [isCalled, onCallStaff]);

  const actionHandlers: ActionHandlers = {
    continue: view === 'success' ? kiosk.finish : view === 'staff' ? kiosk.begin : undefined,
    retakePhoto: view === 'result' ? kiosk.begin : undefined,
    // Without a network there is nothing to try: the kiosk goes on by itself once it is back.
    tryAgain: view === 'result' ? kiosk.begin : kiosk.isOnline ? kiosk.retryCamera : undefined,
    getHelp: kiosk.callStaff,
  };

  const onClick = ({ target }: MouseEvent) => {
    const isOnButton = target instanceof Element && target.closest('button');
    if (view === 'welcome' && !isOnButton) kiosk.begin();
  };

  return (
    <div
      ref={root}
      className="kiosk-screen"
      lang={language}
      data-view={view}
      data-own={isOwnView(view) || undefined}
      onClick={onClick}
      // Assistive technology may click without a touch.
      onClickCapture={kiosk.touch}
      onPointerDownCapture={kiosk.touch}
      onKeyDownCapture={kiosk.touch}
    >
      <main className="kiosk-layout">
        <header className="kiosk-header">
          <h1>
            <Words path="name" languages={inOrder} />
          </h1>
          <Logo />
        </header>
        <KioskMirror
          isSimulated={visitor !== null && visitor !== undefined}
          video={kiosk.video}
          photo={step.name === 'sending' && !visitor ? step.photo : undefined}
          isHolding={kiosk.isHolding}
        >
          {visitor && <SimulatedPeople log={kiosk.log} />}
        </KioskMirror>
        <KioskStatus
          {...comfort}
          // A new one for each visitor: nothing that the last one chose is left.
          key={kiosk.number}
          code={kiosk.code}
          operation={isOwnView(view) ? undefined : 'identify'}
          attempt={kiosk.attempt}
          messages={messages}
          parts={partsOf(view, inOrder)}
          languages={languages}
          onLanguageChange={(next) => void i18n.changeLanguage(next)}
          actionHandlers={actionHandlers}
          faceInView={kiosk.isSeen}
          // While nobody has begun, there is nobody to ask.
          idleMs={step.name === 'welcome' && !kiosk.isCommitted ? Infinity : idleMs}
          onIdle={kiosk.finish}
        >
          {view === 'welcome' && (
            <Welcome
              languages={inOrder}
              isWatching={kiosk.isSeeing}
              onBegin={kiosk.begin}
              onCallStaff={kiosk.callStaff}
            />
          )}
        </KioskStatus>
      </main>
    </div>
  );
}
