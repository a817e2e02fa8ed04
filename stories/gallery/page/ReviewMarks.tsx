import { diffWordsWithSpace } from 'diff';
import { formatLocation, type Finding } from '../../../tools/copy/check/Finding.ts';
import type { ReviewedText, TextState } from '../../../tools/copy/review/reviewTexts.ts';
import { stateNames } from '../cards/filterCards.ts';

interface StateMarkProps {
  /** `undefined` if there is nothing to approve. */
  readonly state: TextState | undefined;
}

/** Renders the state of a text or a message as a small label. */
export function StateMark({ state }: StateMarkProps) {
  return (
    <span className="review-state" data-state={state}>
      {state ? stateNames[state] : 'Nothing to approve'}
    </span>
  );
}

interface DifferenceProps {
  readonly text: ReviewedText;
}

/** Renders the approved words of a text and the words of today, with the removed and the added words marked. */
export function Difference({ text: { language, path, text, approval } }: DifferenceProps) {
  if (!approval) return null;
  const changes = diffWordsWithSpace(approval.text, text);
  return (
    <dl className="review-difference">
      <dt>
        {path}, approved by {approval.role} on {approval.date}
      </dt>
      <dd lang={language}>
        {changes
          .filter(({ added }) => !added)
          .map(({ removed, value }, index) => (removed ? <del key={index}>{value}</del> : value))}
      </dd>
      <dt>Today</dt>
      <dd lang={language}>
        {changes
          .filter(({ removed }) => !removed)
          .map(({ added, value }, index) => (added ? <ins key={index}>{value}</ins> : value))}
      </dd>
    </dl>
  );
}

interface FindingNoteProps {
  readonly finding: Finding;
}

/** Renders a finding of the copy check: the text, what is wrong with it and how to fix it. */
export function FindingNote({ finding: { rule, location, text, problem, fix } }: FindingNoteProps) {
  return (
    <p className="review-finding">
      <code>{location.kind === 'text' ? location.path : formatLocation(location)}</code> {text !== '' && `“${text}” `}
      {problem} (<strong>{rule}</strong>). To fix: {fix}.
    </p>
  );
}
