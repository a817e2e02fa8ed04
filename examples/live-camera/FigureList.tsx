import { useTranslation } from 'react-i18next';
import type { FrameLog } from './createFrameLog.ts';
import { useFrameLog } from './useFrameLog.ts';
import './FigureList.css';

interface FigureListProps {
  readonly log: FrameLog;
  readonly isPaused: boolean;
}

const readFigures = (log: FrameLog) => log.figures();

/** Renders how often the message changes, and how many frames there are. */
export function FigureList({ log, isPaused }: FigureListProps) {
  const { t, i18n } = useTranslation();
  const figures = useFrameLog(log, readFigures, { isPaused, everyMs: 500 });
  const format = new Intl.NumberFormat(i18n.resolvedLanguage, { maximumFractionDigits: 0 });
  const formatFigure = (value: number | undefined) => (value === undefined ? '–' : format.format(value));

  return (
    <dl className="figures">
      <div className="figures-changes">
        <dt>{t('frames.changes')}</dt>
        <dd data-row="raw">
          <b>{formatFigure(figures?.rawChanges)}</b> <span>{t('frames.raw')}</span>
        </dd>
        <dd data-row="shown">
          <b>{formatFigure(figures?.shownChanges)}</b> <span>{t('frames.calm')}</span>
        </dd>
      </div>
      <div>
        <dt>{t('frames.perSecond')}</dt>
        <dd>{formatFigure(figures?.framesPerSecond)}</dd>
      </div>
      <div>
        <dt>{t('frames.look')}</dt>
        <dd>
          <b>{formatFigure(figures?.detectionMs)}</b> <span>ms</span>
        </dd>
      </div>
    </dl>
  );
}
