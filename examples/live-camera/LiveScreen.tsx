import { StatusMessageProvider, type Setting } from 'face-status-kit';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
// First, because the other stylesheets build on it.
import './LiveScreen.css';
import { createFrameLog } from './createFrameLog.ts';
import { FramePanel } from './FramePanel.tsx';
import { Header } from './Header.tsx';
import { LiveCapture, type LiveCaptureProps } from './LiveCapture.tsx';

interface LiveScreenProps extends Omit<LiveCaptureProps, 'log'> {
  /** Where the person stands. @default `handheld` on a phone or tablet, else `desktop` */
  readonly setting?: Setting | undefined;
  /** More controls for the developer's panel. */
  readonly panelControls?: ReactNode;
}

/** Renders a live camera: the person's side as in a real app, and beside it a panel for developers. */
export function LiveScreen({ setting = detectSetting(), panelControls, ...capture }: LiveScreenProps) {
  const { i18n } = useTranslation();
  const [log] = useState(createFrameLog);

  return (
    <StatusMessageProvider i18n={i18n} language={i18n.resolvedLanguage} setting={setting}>
      <div className="live-screen" lang={i18n.resolvedLanguage} data-setting={setting}>
        <Header />
        <main className="live-main">
          {/* Another camera starts from nothing. */}
          <LiveCapture key={capture.camera?.label} {...capture} log={log} />
          <FramePanel log={log}>{panelControls}</FramePanel>
        </main>
      </div>
    </StatusMessageProvider>
  );
}

function detectSetting(): Setting {
  return matchMedia('(pointer: coarse)').matches ? 'handheld' : 'desktop';
}
