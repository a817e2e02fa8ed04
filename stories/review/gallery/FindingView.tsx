import { formatLocation, type Finding } from '../../../tools/copy/check/Finding.ts';

interface FindingViewProps {
  readonly finding: Finding;
}

/** What the copy check finds, where, and how to fix it. */
export function FindingView({ finding: { rule, location, text, problem, fix } }: FindingViewProps) {
  return (
    <p className="review-finding">
      <code>{location.kind === 'text' ? location.path : formatLocation(location)}</code> {text !== '' && `“${text}” `}
      {problem} (<strong>{rule}</strong>). To fix: {fix}.
    </p>
  );
}
