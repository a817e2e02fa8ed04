import { useRef, type ForwardedRef, type ReactNode } from 'react';
import { getAnnouncement, useAnnouncement } from '../message/announce/useAnnouncement.ts';
import { listOfferedCommands } from '../message/MessageCommands.tsx';
import { StatusMessage } from '../message/StatusMessage.tsx';
import { useResolvedMessages } from '../message/useResolvedMessages.ts';
import { readAttempt } from '../text/situation.ts';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { getKioskSpeech } from './getKioskSpeech.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { KioskControls } from './KioskControls.tsx';
import { kioskParts } from './kioskParts.tsx';
import type { KioskSpeech, KioskStatusProps } from './KioskStatusProps.ts';
import { useCapHeight } from './useCapHeight.ts';
import { useKioskChoice } from './useKioskChoice.ts';
import { useKioskLanguages } from './useKioskLanguages.ts';
import { useKioskSound } from './useKioskSound.ts';
import { useReadyPhrases } from './useReadyPhrases.ts';
import { useKioskTexts } from './useKioskTexts.ts';
import { readWarningMs, useSessionTimeout } from './useSessionTimeout.ts';
import { useSmallLettersWarning } from './useSmallLettersWarning.ts';
import { useSwitchScanning } from './useSwitchScanning.ts';

interface KioskSessionProps extends Omit<
  KioskStatusProps<string>,
  'audience' | 'privacy' | 'values' | 'messages' | 'statuses' | 'defaultLanguage' | 'defaultSpeech' | 'invitation'
> {
  /** Whether the code is the invitation. It starts no session. */
  readonly isInvitation: boolean;
  /** Whether the message is only shown for now, and not spoken. */
  readonly isSilent: boolean;
  readonly rootRef: ForwardedRef<HTMLDivElement>;
  /** The language and the sound with which each session begins; `undefined` for the usual ones. */
  readonly startLanguage: string | undefined;
  readonly startSpeech: KioskSpeech | undefined;
  /** Called when the session is over, to begin the next one. */
  readonly onForget: () => void;
  /** Called after it when nobody has answered. */
  readonly onIdle: () => void;
}

/** Calls a function when the app says that a visit is over, before the next person sees anything. */
function useVisitEnd(isInUse: boolean | undefined, onEnd: () => void): void {
  const wasInUse = useRef(isInUse);
  useIsomorphicLayoutEffect(() => {
    const hasEnded = wasInUse.current === true && isInUse === false;
    wasInUse.current = isInUse;
    if (hasEnded) onEnd();
  });
}

/** Renders what one person sees and hears at the kiosk, and keeps what they have chosen. */
export function KioskSession({
  rootRef,
  className,
  children,
  // The message
  code,
  isInvitation,
  isSilent,
  stage,
  operation,
  attempt,
  retryAt,
  announce = 'auto',
  actionHandlers,
  parts,
  classNames,
  // Languages and speech
  languages,
  languagesAtOnce,
  language,
  startLanguage,
  onLanguageChange,
  speech: givenSpeech,
  startSpeech = 'off',
  onSpeechChange,
  rate,
  // The end of the session
  idleMs,
  warningMs,
  isInUse,
  onForget,
  onIdle,
  faceInView,
  // Reach and sight
  scanEveryMs,
  viewingDistanceMm,
  pixelsPerInch,
  ...attributes
}: KioskSessionProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const capHeightPx = useCapHeight(frame, { viewingDistanceMm, pixelsPerInch });
  useSmallLettersWarning(frame, capHeightPx);
  useSwitchScanning(frame, { enabled: Boolean(scanEveryMs), scanEveryMs });

  const languageChoice = useKioskLanguages({
    languages,
    languagesAtOnce,
    language,
    startLanguage,
    onLanguageChange,
  });
  const { choices, shown, choose } = languageChoice;
  const speech = useKioskChoice({
    prop: 'speech',
    value: givenSpeech,
    startValue: startSpeech,
    onChange: onSpeechChange,
    hasButton: givenSpeech !== 'none',
  });
  const find = useKioskTexts();
  const commands = listOfferedCommands(actionHandlers);
  const messages = useResolvedMessages(code, { stage, operation, attempt, commands }, shown);
  const [message] = messages;

  const forgetPerson = () => {
    languageChoice.reset();
    speech.reset();
    onForget();
  };
  useVisitEnd(isInUse, forgetPerson);
  const secondsLeft = useSessionTimeout({
    isInUse: isInUse ?? (message !== undefined && !isInvitation),
    activity: `${message?.code} ${message?.reference} ${readAttempt(attempt)}`,
    // While the app is at work, or staff are on their way, the person can only wait.
    faceInView: Boolean(faceInView) || message?.type === 'progress',
    idleMs,
    warningMs,
    onIdle() {
      forgetPerson();
      onIdle();
    },
  });

  // The question is spoken once, so it names the whole time and not the seconds that are left.
  const secondsToAnswer = secondsLeft === null ? null : readWarningMs(warningMs) / 1_000;
  const readyPhrases = useReadyPhrases(retryAt, messages);
  const speechParts = getKioskSpeech({ messages, isSilent, readyPhrases, languages: shown, secondsToAnswer }, find);
  const sound = useKioskSound(speechParts, { speech, rate, attempt });
  // Screen readers read the question themselves, because it is a dialog.
  const isAnnouncing = sound.isOn && secondsLeft === null;
  const isUnspoken = ({ language }: { readonly language: string }) => sound.unspokenLanguages.includes(language);
  const unspoken = isAnnouncing && readyPhrases.length === 0 ? messages.filter(isUnspoken) : [];
  useAnnouncement(frame, getAnnouncement(unspoken, announce), attempt);
  const unspokenReady = isAnnouncing && announce !== 'off' ? readyPhrases.filter(isUnspoken) : [];
  useAnnouncement(frame, unspokenReady[0] ? { politeness: 'polite', phrases: unspokenReady } : null, attempt);

  return (
    <div
      {...attributes}
      ref={rootRef}
      className={className ? `fsk-kiosk ${className}` : 'fsk-kiosk'}
      data-scanning={scanEveryMs ? '' : undefined}
      data-inviting={isInvitation ? '' : undefined}
    >
      <div ref={frame} className="fsk-kiosk-frame">
        <div className="fsk-kiosk-stage">
          <StatusMessage
            code={code}
            stage={stage}
            operation={operation}
            attempt={attempt}
            retryAt={retryAt}
            languages={shown}
            announce={sound.isOn || sound.isAwaitingVoices ? 'off' : announce}
            actionHandlers={actionHandlers}
            parts={{ ...kioskParts, ...parts }}
            classNames={classNames}
          />
          {/* In an element, so that React can remove text after the browser has translated it. */}
          {!message && Boolean(children) && <div className="fsk-kiosk-idle">{children}</div>}
        </div>
        <KioskControls languages={choices} onLanguageChange={choose} sound={sound} find={find} />
        {secondsLeft !== null && <IdleWarning secondsLeft={secondsLeft} languages={shown} find={find} />}
      </div>
    </div>
  );
}
