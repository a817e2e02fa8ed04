import { useRef, useState, type ForwardedRef, type ReactNode } from 'react';
import { StatusMessage } from '../message/StatusMessage.tsx';
import { useResolvedMessages } from '../message/useResolvedMessages.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { KioskControls } from './KioskControls.tsx';
import { kioskParts } from './kioskParts.tsx';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { useCapHeight } from './useCapHeight.ts';
import { useSessionTimeout } from './useSessionTimeout.ts';
import { useKioskSound } from './useKioskSound.ts';
import { useKioskTexts } from './useKioskTexts.ts';
import { useAvailableLanguages } from './useAvailableLanguages.ts';
import { useSwitchScanning } from './useSwitchScanning.ts';
import { getKioskSpeech } from './getKioskSpeech.ts';
import { within } from './within.ts';

interface KioskSessionProps extends Omit<
  KioskStatusProps,
  'language' | 'audience' | 'privacy' | 'values' | 'messages'
> {
  readonly rootRef: ForwardedRef<HTMLDivElement>;
  /** The person has left. */
  readonly onIdle: () => void;
}

/** One person's time at the kiosk: what is shown to them, and what they have chosen. */
export function KioskSession(props: KioskSessionProps): ReactNode {
  const {
    rootRef,
    code,
    children,
    languages,
    languagesAtOnce,
    onLanguageChange,
    speech,
    rate,
    idleMs,
    warningMs,
    onIdle,
    faceInView,
    scanEveryMs,
    viewingDistanceMm,
    pixelsPerInch,
    actionHandlers,
    announce,
    parts,
    operation,
    attempt,
    className,
    ...attributes
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  useCapHeight(frame, viewingDistanceMm, pixelsPerInch);
  useSwitchScanning(frame, scanEveryMs);

  const [chosen, setChosen] = useState<string>();
  const offered = useAvailableLanguages(languages);
  // The chosen one first, the others in their order.
  const inOrder = [...new Set([...offered.filter((one) => one === chosen), ...offered])];
  const shown = inOrder.slice(0, languagesAtOnce === 1 ? 1 : 2);
  const messages = useResolvedMessages(code, props, shown);
  const [message] = messages;
  const find = useKioskTexts();

  // The least is that of WCAG 2.2.1.
  const answerMs = within('warningMs', warningMs, 20_000, 20_000, 600_000);
  const secondsLeft = useSessionTimeout({ ...props, shown: message, warningMs: answerMs });
  // Of the time left only how long it is at first: it is said once.
  const said = getKioskSpeech(messages, shown, secondsLeft && answerMs / 1000, find);
  const sound = useKioskSound(said, props);

  return (
    <div
      {...attributes}
      ref={rootRef}
      className={className ? `fsk-kiosk ${className}` : 'fsk-kiosk'}
      data-scanning={scanEveryMs ? '' : undefined}
    >
      <div ref={frame} className="fsk-kiosk-frame">
        <div className="fsk-kiosk-stage">
          <StatusMessage
            code={code}
            operation={operation}
            attempt={attempt}
            languages={shown}
            announce={sound.isOn ? 'off' : announce}
            actionHandlers={actionHandlers}
            parts={{ ...kioskParts, ...parts }}
          />
          {!message && children}
        </div>
        <KioskControls
          languages={inOrder}
          onLanguageChange={(next) => {
            setChosen(next);
            onLanguageChange?.(next);
          }}
          sound={sound}
          find={find}
        />
        {secondsLeft && <IdleWarning secondsLeft={secondsLeft} languages={shown} find={find} />}
      </div>
    </div>
  );
}
