import { diffWordsWithSpace } from 'diff';
import type { ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';

interface DifferenceProps {
  readonly text: ReviewedText;
}

/** What a text said when it was approved, and says today, with the words marked that went and came. */
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
