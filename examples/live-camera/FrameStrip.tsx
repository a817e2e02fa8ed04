import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { frameCodes } from './assessFrame.ts';
import { buildTickPath, type Row } from './buildTickPath.ts';
import type { FrameLog } from './createFrameLog.ts';
import './FrameStrip.css';

const rows = ['raw', 'shown'] as const satisfies readonly Row[];

interface FrameStripProps {
  readonly log: FrameLog;
  readonly isPaused: boolean;
}

/** Renders the last seconds, one tick per frame: the code of the frame above the line, the code that was shown below. */
export function FrameStrip({ log, isPaused }: FrameStripProps) {
  const { t } = useTranslation();
  const drawing = useRef<HTMLDivElement>(null);

  // Without React, because the drawing changes with every frame.
  useEffect(() => {
    const element = drawing.current;
    if (isPaused || !element) return;
    const draw = () => drawTicks(element, log);
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    const unsubscribe = log.subscribe(draw);
    return () => {
      observer.disconnect();
      unsubscribe();
    };
  }, [log, isPaused]);

  return (
    <figure className="strip" aria-label={t('frames.strip')}>
      <div ref={drawing} aria-hidden="true">
        {rows.map((row) => (
          <svg key={row} data-row={row}>
            {frameCodes.map((code) => (
              <path key={code} data-status={String(code)} />
            ))}
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

function drawTicks(drawing: HTMLDivElement, log: FrameLog): void {
  const frames = log.frames();
  for (const row of rows) {
    const svg = drawing.querySelector(`[data-row="${row}"]`);
    if (!svg) continue;
    const size = { width: svg.clientWidth, height: svg.clientHeight };
    for (const code of frameCodes) {
      svg.querySelector(`[data-status="${code}"]`)?.setAttribute('d', buildTickPath(frames, row, code, size));
    }
  }
}
