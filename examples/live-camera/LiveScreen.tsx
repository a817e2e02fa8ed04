import { StatusMessageProvider, type Setting } from 'face-status-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
// First, since the parts build on it.
import '../enrolment/EnrolmentScreen.css';
import './LiveScreen.css';
import { LanguageSwitch } from '../enrolment/LanguageSwitch.tsx';
import { Logo } from '../enrolment/Logo.tsx';
import { createFrameLog } from './createFrameLog.ts';
import { FramePanel } from './FramePanel.tsx';
import { LiveCapture, type LiveCaptureProps } from './LiveCapture.tsx';
import type { FrameSource } from './useLiveFrames.ts';

interface LiveScreenProps extends Omit<LiveCaptureProps, 'log'> {
  /** Where the person stands. @default on a phone or tablet `handheld`, else `desktop` */
  readonly setting?: Setting | undefined;
  readonly onSourceChange: (source: FrameSource) => void;
}

/** A live camera: the person's side as in a real app, and beside it what a developer wants to know. */
export function LiveScreen({ setting = settingHere(), onSourceChange, ...capture }: LiveScreenProps) {
  const { t, i18n } = useTranslation();
  const [log] = useState(createFrameLog);
  const { source } = capture;

  return (
    <StatusMessageProvider i18n={i18n} language={i18n.resolvedLanguage} setting={setting}>
      <div className="enrolment live" lang={i18n.resolvedLanguage} data-setting={setting}>
        <header className="enrolment-header">
          <p className="enrolment-name">
            <Logo />
            <span>{t('name')}</span>
          </p>
          <LanguageSwitch />
        </header>
        <main className="live-main">
          {/* Somebody else: nothing stays of the one before. */}
          <LiveCapture key={source} {...capture} log={log} />
          <FramePanel log={log} source={source} onSourceChange={onSourceChange} />
        </main>
      </div>
    </StatusMessageProvider>
  );
}

function settingHere(): Setting {
  return matchMedia('(pointer: coarse)').matches ? 'handheld' : 'desktop';
}
