import type { StatusCode } from 'face-status-kit';
import { useTranslation } from 'react-i18next';
import { stripMs, type Frame, type FrameLog } from './createFrameLog.ts';
import { useFrameLog } from './useFrameLog.ts';
import './FrameStrip.css';

/** The two rows: the code of each frame, and the code that the person read. */
const rows = ['code', 'shown'] as const;

type Row = (typeof rows)[number];

/** The longest duration of a tick, in ms, so that a tick does not fill a break. */
const maxTickMs = 250;

/** How long the newest tick lasts, which nobody knows yet, in ms. */
const newestTickMs = 40;

interface FrameStripProps {
  readonly log: FrameLog;
  readonly isPaused: boolean;
}

const readFrames = (log: FrameLog) => log.frames();

/** Renders the last seconds, one tick per frame: the code of the frame above the line, the code that was shown below. */
export function FrameStrip({ log, isPaused }: FrameStripProps) {
  const { t } = useTranslation();
  const frames = useFrameLog(log, readFrames, { isPaused });
  return (
    <figure className="strip" aria-label={t('frames.strip')}>
      <div aria-hidden="true">
        {rows.map((row) => (
          <svg key={row} data-row={row} viewBox={`0 0 ${stripMs} 1`} preserveAspectRatio="none">
            {[...new Set(frames.map((frame) => frame[row]))].map(
              (code) =>
                code !== undefined && <path key={code} data-frame-code={code} d={buildTickPath(frames, row, code)} />,
            )}
          </svg>
        ))}
      </div>
      <figcaption>
        <span>{t('frames.past')}</span>
        <span>{t('frames.now')}</span>
      </figcaption>
    </figure>
  );
}

/**
 * Builds the SVG path with the ticks of all frames with a code. Each tick is as wide as its frame lasted, in ms, and the
 * newest is on the right. `holdStill` is twice as high as the others, so that the codes differ not by colour alone.
 */
export function buildTickPath(frames: readonly Frame[], row: Row, code: StatusCode): string {
  const lastMs = frames.at(-1)?.atMs ?? 0;
  const height = code === 'holdStill' ? 1 : 0.5;
  const y = row === 'code' ? 1 - height : 0;
  return frames
    .map((frame, index) => {
      if (frame[row] !== code) return '';
      const next = frames[index + 1];
      const durationMs = next ? Math.min(next.atMs - frame.atMs, maxTickMs) : newestTickMs;
      const x = stripMs - newestTickMs - (lastMs - frame.atMs);
      return `M${x} ${y}h${durationMs}v${height}h${-durationMs}z`;
    })
    .join('');
}
