import { useTranslation } from 'react-i18next';
import type { FrameLog } from './createFrameLog.ts';
import { simulatedFrame } from './simulatedPerson.ts';
import { useFrameLog } from './useFrameLog.ts';
import './SimulatedPeople.css';

const readPeople = (log: FrameLog) => log.latest()?.people;

/** Nobody real, drawn where a camera's picture would be. */
export function SimulatedPeople({ log }: { readonly log: FrameLog }) {
  const { t } = useTranslation();
  const people = useFrameLog(log, readPeople);
  return (
    <svg
      className="simulated-people"
      viewBox={`0 0 ${simulatedFrame.width} ${simulatedFrame.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={t('simulated.picture')}
    >
      <path className="simulated-window" d="M52 40h112v190H52ZM108 40v190M52 128h112" />
      <path className="simulated-floor" d="M0 470h480v130H0Z" />
      {people?.map(({ x, y, width }, index) => (
        <g
          key={people.length - index}
          className={index === people.length - 1 ? 'simulated-person' : 'simulated-passer'}
          transform={`translate(${x} ${y}) scale(${width / 100})`}
        >
          <path className="simulated-shirt" d="M-128 460v-256c0-56 40-84 92-96h72c52 12 92 40 92 96v256Z" />
          <path className="simulated-skin" d="M-27 44h54v62c0 30-54 30-54 0Z" />
          <ellipse className="simulated-skin" cx="0" cy="6" rx="50" ry="64" />
          <path
            className="simulated-hair"
            d="M-53 14c-10-62 22-86 54-86s64 22 52 86c-4-24-12-40-20-46-22 10-50 10-66-2-12 8-16 26-20 48Z"
          />
          <path
            className="simulated-features"
            d="M-19 8v5M19 8v5M0 16c0 8-3 12-5 16 2 3 5 3 8 2M-17 44c10 9 24 9 34 0"
          />
        </g>
      ))}
    </svg>
  );
}
