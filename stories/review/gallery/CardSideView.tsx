import { StatusMessage, type StatusMessageOverrides } from 'face-status-kit';
import type { Finding } from '../../../tools/copy/check/Finding.ts';
import { everyHandler } from '../../support/everyHandler.ts';
import type { CardSide } from '../cards/ReviewCard.ts';
import { Difference } from './Difference.tsx';
import { FindingView } from './FindingView.tsx';
import { Figures } from './Figures.tsx';
import type { ReviewedCard } from './ReviewedCard.ts';
import { StateMark } from './StateMark.tsx';

interface CardSideViewProps {
  readonly card: ReviewedCard;
  readonly side: CardSide;
  /** The language by its own name. */
  readonly name: string;
  readonly messages: readonly StatusMessageOverrides[];
  readonly findings: readonly Finding[];
}

/** A message in one language as the person sees it, and under it what the review says of it. */
export function CardSideView({ card, side, name, messages, findings }: CardSideViewProps) {
  const { language } = side;
  const texts = card.texts.filter((text) => text.language === language);
  const state = card.stateIn[language];
  const open = texts.filter(({ state }) => state !== 'approved');
  return (
    <div className="review-side">
      <div className="review-side-name">
        <h5>{name}</h5>
        {state && <StateMark state={state} />}
      </div>
      <StatusMessage
        {...card.shown}
        code={codeOf(card.code)}
        language={language}
        messages={messages}
        actionHandlers={everyHandler}
        announce="off"
      />
      <div className="review-notes">
        <Figures side={side} audience={card.shown.audience} />
        {findings.map((finding) => (
          <FindingView key={JSON.stringify(finding)} finding={finding} />
        ))}
        {open.length > 0 && (
          <details className="review-open" open={open.some(({ approval }) => approval !== undefined)}>
            <summary>
              {open.length} of {texts.length} texts to approve
            </summary>
            <ul>
              {open.map((text) => (
                <li key={text.path}>
                  {text.approval ? <Difference text={text} /> : <code>{text.path}</code>}{' '}
                  <StateMark state={text.state} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

/** The codes of the API are numbers, and an app gives them as such. */
const codeOf = (code: string) => (/^\d+$/u.test(code) ? Number(code) : code);
