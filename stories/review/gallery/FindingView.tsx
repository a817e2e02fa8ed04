import type { Finding } from '../../../tools/copy/check/Rule.ts';

interface FindingViewProps {
  readonly finding: Finding;
}

/** What the copy check finds, where, and how to mend it. */
export function FindingView({ finding: { rule, place, text, problem, mend } }: FindingViewProps) {
  return (
    <p className="review-finding">
      <code>{place.replace(/^\S+\.json /u, '')}</code> {text !== '' && `“${text}” `}
      {problem} (<strong>{rule}</strong>). To mend: {mend}.
    </p>
  );
}
