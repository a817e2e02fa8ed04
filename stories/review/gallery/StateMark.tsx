import type { TextState } from '../../../tools/copy/review/reviewTexts.ts';

const names: Readonly<Record<TextState, string>> = { approved: 'Approved', draft: 'Draft', missing: 'Missing' };

interface StateMarkProps {
  /** `undefined`: nothing to approve. */
  readonly state: TextState | undefined;
}

/** How far the review of a text or a message is. */
export function StateMark({ state }: StateMarkProps) {
  return (
    <span className="review-state" data-state={state}>
      {state ? names[state] : 'Nothing to approve'}
    </span>
  );
}
