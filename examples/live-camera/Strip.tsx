import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameLog } from './createFrameLog.ts';
import { frameCodes } from './frameCode.ts';
import { stripPath, type Row } from './stripPath.ts';
import './Strip.css';

const rows = ['raw', 'calm'] as const satisfies readonly Row[];

interface StripProps {
  readonly log: FrameLog;
  readonly isPaused: boolean;
}

/** The last seconds: a tick a frame, its own code above, what was shown below. */
export function Strip({ log, isPaused }: StripProps) {
  const { t } = useTranslation();
  const drawing = useRef<HTMLDivElement>(null);

  // Drawn by hand, since it is another one with every frame.
  useEffect(() => {
    const { current } = drawing;
    if (isPaused || !current) return;
    const draw = () => drawStrip(current, log);
    const observer = new ResizeObserver(draw);
    observer.observe(current);
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

function drawStrip(drawing: HTMLDivElement, log: FrameLog): void {
  const frames = log.frames();
  for (const row of rows) {
    const picture = drawing.querySelector(`[data-row="${row}"]`);
    if (!picture) continue;
    const size = { width: picture.clientWidth, height: picture.clientHeight };
    for (const code of frameCodes) {
      picture.querySelector(`[data-status="${code}"]`)?.setAttribute('d', stripPath(frames, row, code, size));
    }
  }
}
