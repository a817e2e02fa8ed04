import { useTranslation } from 'react-i18next';
import type { FrameLog } from './createFrameLog.ts';
import { useFrameLog } from './useFrameLog.ts';
import './FigureList.css';

interface FigureListProps {
  readonly log: FrameLog;
  readonly isPaused: boolean;
}

const readFigures = (log: FrameLog) => log.figures();

/** How often the words change, and of how many frames. */
export function FigureList({ log, isPaused }: FigureListProps) {
  const { t, i18n } = useTranslation();
  const figures = useFrameLog(log, readFigures, { isPaused, everyMs: 500 });
  const format = new Intl.NumberFormat(i18n.resolvedLanguage, { maximumFractionDigits: 0 });
  const write = (value: number | null | undefined) => (typeof value === 'number' ? format.format(value) : '–');

  return (
    <dl className="figures">
      <div className="figures-changes">
        <dt>{t('frames.changes')}</dt>
        <dd data-row="raw">
          {write(figures?.rawChanges)} <span>{t('frames.raw')}</span>
        </dd>
        <dd data-row="calm">
          {write(figures?.shownChanges)} <span>{t('frames.calm')}</span>
        </dd>
      </div>
      <div>
        <dt>{t('frames.perSecond')}</dt>
        <dd>{write(figures?.framesPerSecond)}</dd>
      </div>
      <div>
        <dt>{t('frames.look')}</dt>
        <dd>
          {write(figures?.tookMs)} <span>ms</span>
        </dd>
      </div>
    </dl>
  );
}
