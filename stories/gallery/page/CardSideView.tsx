import { StatusMessage, type ActionHandlers, type StatusMessageOverrides } from 'face-status-kit';
import type { Finding } from '../../../tools/copy/check/Finding.ts';
import type { ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';
import { everyHandler, handlersWithoutHelp } from '../../support/everyHandler.ts';
import type { CardSide, OfferedButtons } from '../cards/ReviewCard.ts';
import type { ReviewedCard } from '../cards/reviewCards.ts';
import { Figures } from './Figures.tsx';
import { Difference, FindingNote, StateMark } from './ReviewMarks.tsx';

const offeredHandlers: Readonly<Record<OfferedButtons, ActionHandlers>> = {
  all: everyHandler,
  allButHelp: handlersWithoutHelp,
  none: {},
};

interface CardSideViewProps {
  readonly card: ReviewedCard;
  readonly side: CardSide;
  /** The heading: the language by its own name. */
  readonly name: string;
  readonly messages: readonly StatusMessageOverrides[];
  readonly findings: readonly Finding[];
}

/** Renders a message in one language as a person sees it, and below it the notes of the review. */
export function CardSideView({ card, side, name, messages, findings }: CardSideViewProps) {
  const { language } = side;
  const { buttons, ...options } = card.shown;
  const texts = card.texts.filter((text) => text.language === language);
  const state = card.stateIn[language];
  return (
    <div className="review-side">
      <div className="review-side-name">
        <h5>{name}</h5>
        {state && <StateMark state={state} />}
      </div>
      <StatusMessage
        {...options}
        code={parseCode(card.code)}
        language={language}
        messages={messages}
        actionHandlers={offeredHandlers[buttons]}
        announce="off"
      />
      <div className="review-notes">
        <Figures side={side} situation={card.shown} />
        {findings.map((finding) => (
          <FindingNote key={JSON.stringify(finding)} finding={finding} />
        ))}
        <OpenTexts texts={texts} />
      </div>
    </div>
  );
}

/** Renders the texts that are left to approve, open if one of them was approved with other words. */
function OpenTexts({ texts }: { readonly texts: readonly ReviewedText[] }) {
  const open = texts.filter(({ state }) => state !== 'approved');
  if (open.length === 0) return null;
  return (
    <details className="review-open" open={open.some(({ approval }) => approval !== undefined)}>
      <summary>
        {open.length} of {texts.length} texts to approve
      </summary>
      <ul>
        {open.map((text) => (
          <li key={text.path}>
            {text.approval ? <Difference text={text} /> : <code>{text.path}</code>} <StateMark state={text.state} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Returns a code of the API as a number, as an app gives it. */
const parseCode = (code: string) => (/^\d+$/u.test(code) ? Number(code) : code);
