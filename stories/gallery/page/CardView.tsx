import type { StatusMessageOverrides } from 'face-status-kit';
import { memo } from 'react';
import { sourceLanguage } from '../../../tools/copy/check/Locales.ts';
import type { Finding } from '../../../tools/copy/check/Finding.ts';
import { nameSituation } from '../cards/describeSituations.ts';
import { filterFindings } from '../cards/filterFindings.ts';
import type { ReviewedCard } from '../cards/reviewCards.ts';
import { CardSideView } from './CardSideView.tsx';
import { CopyLink } from './CopyLink.tsx';
import { StateMark } from './ReviewMarks.tsx';

interface CardViewProps {
  readonly card: ReviewedCard;
  /** The languages by their own names, in the order of the columns. */
  readonly names: Readonly<Record<string, string>>;
  readonly messages: readonly StatusMessageOverrides[];
  readonly findings: readonly Finding[];
  /** Why this card is open instead of the requested one; else empty. */
  readonly notice: string;
}

/** Renders one message in every language, side by side. */
export const CardView = memo(function CardView({ card, names, messages, findings, notice }: CardViewProps) {
  const { id, code, shown, where, sides, state } = card;
  const name = nameSituation(shown);
  // Developers read the vendor's English in every language.
  const shownSides =
    shown.audience === 'developer' ? sides.filter(({ language }) => language === sourceLanguage) : sides;
  return (
    <article className="review-card" id={id} aria-labelledby={`${id}-name`}>
      <header>
        {notice !== '' && (
          <p role="status" className="review-notice" id={`${id}-notice`}>
            {notice}
          </p>
        )}
        <h4 id={`${id}-name`} tabIndex={-1} aria-describedby={notice === '' ? undefined : `${id}-notice`}>
          <span>{code}</span> {name}
        </h4>
        <StateMark state={state} />
        <CopyLink id={id} />
        {where.some((line) => line !== name) && (
          <ul aria-label="Where it is shown">
            {where.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </header>
      <div className="review-sides">
        {shownSides.map((side) => (
          <CardSideView
            key={side.language}
            card={card}
            side={side}
            name={
              shownSides.length > 1 ? (names[side.language] ?? side.language) : 'The vendor’s words, in every language'
            }
            messages={messages}
            findings={filterFindings(findings, card, side)}
          />
        ))}
      </div>
    </article>
  );
});
