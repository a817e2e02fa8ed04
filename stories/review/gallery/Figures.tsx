import type { Audience } from 'face-status-kit';
import type { CardSide } from '../cards/ReviewCard.ts';
import { figuresOf, type Figure } from './figuresOf.ts';

interface FiguresProps {
  readonly side: CardSide;
  readonly audience: Audience;
}

/** How long and how hard a message is, each figure beside the most that it may be, if there is one. */
export function Figures({ side, audience }: FiguresProps) {
  return (
    <dl className="review-figures">
      {figuresOf(side, audience).map((figure) => (
        <div key={figure.name} data-over={isOver(figure) || undefined}>
          <dt>{figure.name}</dt>
          <dd>
            {figure.value}
            {figure.limit !== undefined && <span> / {figure.limit}</span>}
            <span className="visually-hidden"> {unit[figure.unit]}</span>
            {isOver(figure) && <strong> too much</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const unit = { characters: 'characters', words: 'words', grade: '' };

const isOver = ({ value, limit }: Figure) => limit !== undefined && value > limit;
