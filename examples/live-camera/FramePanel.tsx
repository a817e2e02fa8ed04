import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeRow } from './CodeRow.tsx';
import type { FrameLog } from './createFrameLog.ts';
import { FigureList } from './FigureList.tsx';
import { FrameStrip } from './FrameStrip.tsx';
import { readCode, readShown, useFrameLog } from './useFrameLog.ts';
import './FramePanel.css';

interface FramePanelProps {
  readonly log: FrameLog;
  /** More controls. */
  readonly children: ReactNode;
}

/** Renders a panel for developers: the code of each frame, beside the code that the person reads. */
export function FramePanel({ log, children }: FramePanelProps) {
  const { t } = useTranslation();
  const [isPaused, setIsPaused] = useState(false);
  const code = useFrameLog(log, readCode, { isPaused });
  const shown = useFrameLog(log, readShown, { isPaused });

  return (
    <section className="frame-panel" aria-labelledby="frame-panel-heading">
      <h2 id="frame-panel-heading">{t('frames.heading')}</h2>
      <div className="frame-rows">
        <CodeRow label={t('frames.raw')} code={code} />
        <FrameStrip log={log} isPaused={isPaused} />
        <CodeRow label={t('frames.calm')} code={shown} />
      </div>
      <FigureList log={log} isPaused={isPaused} />
      <div className="frame-controls">
        {children}
        <button
          className="live-button"
          data-kind="quiet"
          type="button"
          onClick={() => setIsPaused((wasPaused) => !wasPaused)}
        >
          {t(isPaused ? 'frames.goOn' : 'frames.pause')}
        </button>
      </div>
    </section>
  );
}
