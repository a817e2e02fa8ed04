import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeWords } from './CodeWords.tsx';
import type { FrameLog } from './createFrameLog.ts';
import { FigureList } from './FigureList.tsx';
import { frameCodes, right } from './frameCode.ts';
import { SourceSwitch } from './SourceSwitch.tsx';
import { Strip } from './Strip.tsx';
import { useFrameLog } from './useFrameLog.ts';
import type { FrameSource } from './useLiveFrames.ts';
import './FramePanel.css';

interface FramePanelProps {
  readonly log: FrameLog;
  readonly source: FrameSource;
  readonly onSourceChange: (source: FrameSource) => void;
}

const readCode = (log: FrameLog) => log.latest()?.code;
const readShown = (log: FrameLog) => log.latest()?.shown;

/** For developers and writers: what the frames say by themselves, beside what the person reads. */
export function FramePanel({ log, source, onSourceChange }: FramePanelProps) {
  const { t } = useTranslation();
  const [isPaused, setIsPaused] = useState(false);
  const raw = useFrameLog(log, readCode, { isPaused });
  const shown = useFrameLog(log, readShown, { isPaused });

  return (
    <section className="frame-panel" aria-labelledby="frame-panel-heading">
      <h2 id="frame-panel-heading">{t('frames.heading')}</h2>
      <div className="frame-rows">
        <CodeWords label={t('frames.raw')} code={raw} />
        <Strip log={log} isPaused={isPaused} />
        <CodeWords label={t('frames.calm')} code={shown} />
      </div>
      <ul className="frame-legend">
        {frameCodes.map((code) => (
          <li key={code} data-status={String(code)}>
            {t(`frames.${code ?? right}`)}
          </li>
        ))}
      </ul>
      <FigureList log={log} isPaused={isPaused} />
      <div className="frame-controls">
        <SourceSwitch source={source} onChange={onSourceChange} />
        <button
          className="enrolment-button"
          data-kind="quiet"
          type="button"
          onClick={() => setIsPaused((before) => !before)}
        >
          {t(isPaused ? 'frames.goOn' : 'frames.pause')}
        </button>
      </div>
    </section>
  );
}
