import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import { StatusMessage } from '../message/StatusMessage.tsx';
import { useStatusMessages } from '../message/useStatusMessages.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { KioskControls } from './KioskControls.tsx';
import { kioskParts } from './kioskParts.tsx';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { useCapitalHeight } from './useCapitalHeight.ts';
import { useIdle } from './useIdle.ts';
import { useKioskSound } from './useKioskSound.ts';
import { useKioskTexts } from './useKioskTexts.ts';
import { useOfferedLanguages } from './useOfferedLanguages.ts';
import { useSwitchScanning } from './useSwitchScanning.ts';
import { whatIsSaid } from './whatIsSaid.ts';
import { within } from './within.ts';

interface KioskSessionProps extends Omit<KioskStatusProps, 'privacy' | 'values' | 'onIdle'> {
  /** The person has left. */
  readonly onForget: () => void;
}

/** One person's time at the kiosk: what is shown to them, and what they have chosen. */
export const KioskSession = forwardRef<HTMLDivElement, KioskSessionProps>(function KioskSession(props, ref) {
  const {
    code,
    children,
    languages,
    languagesAtOnce,
    onLanguageChange,
    speech,
    rate,
    idleMs,
    warningMs,
    onForget,
    faceInView = false,
    scanEveryMs,
    viewingDistanceMm,
    pixelsPerInch,
    actionHandlers,
    announce,
    parts,
    language,
    operation,
    audience,
    attempt,
    messages: texts,
    className,
    ...attributes
  } = props;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
  const scanning = scanEveryMs === undefined ? undefined : within('scanEveryMs', scanEveryMs, [500, 10_000], 2_000);
  useCapitalHeight(root, { viewingDistanceMm, pixelsPerInch });
  useSwitchScanning(root, scanning);

  const offered = useOfferedLanguages(languages, language);
  const [chosen, setChosen] = useState<string>();
  // The chosen one first, the others in their order.
  const inOrder = [...new Set([...offered.filter((one) => one === chosen), ...offered])];
  const shown = inOrder.slice(0, languagesAtOnce === 1 ? 1 : 2);
  const options = { operation, audience, attempt, messages: texts };
  const messages = useStatusMessages(code, options, shown);
  const find = useKioskTexts(texts);

  const waitMs = within('warningMs', warningMs, [20_000, 600_000], 20_000);
  const secondsLeft = useIdle({
    isBusy: messages.length > 0 || chosen !== undefined,
    shown: messages[0],
    isSeen: faceInView,
    idleMs: idleMs === Infinity ? idleMs : within('idleMs', idleMs, [5_000, 3_600_000], 60_000),
    warningMs: waitMs,
    onIdle: onForget,
  });
  // Of the time left only how long it is at first: it is said once.
  const askedFor = secondsLeft === null ? null : waitMs / 1000;
  const sound = useKioskSound(whatIsSaid({ messages, languages: shown, askedFor, find }), { speech, rate, attempt });

  return (
    <div
      {...attributes}
      ref={root}
      className={className ? `fsk-kiosk ${className}` : 'fsk-kiosk'}
      data-scanning={scanning && ''}
    >
      <div className="fsk-kiosk-frame">
        <div className="fsk-kiosk-stage">
          <StatusMessage
            {...options}
            code={code}
            languages={shown}
            announce={sound.isOn ? 'off' : announce}
            actionHandlers={actionHandlers}
            parts={parts ? { ...kioskParts, ...parts } : kioskParts}
          />
          {messages.length === 0 && children}
        </div>
        <KioskControls
          languages={inOrder}
          onLanguage={(next) => {
            setChosen(next);
            onLanguageChange?.(next);
          }}
          sound={sound}
          find={find}
        />
        {secondsLeft !== null && <IdleWarning secondsLeft={secondsLeft} languages={shown} find={find} />}
      </div>
    </div>
  );
});
