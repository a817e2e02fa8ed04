import { count } from '../check/formatFindings.ts';
import type { Approval } from './Approvals.ts';
import type { GoneApproval, ReviewedText } from './reviewTexts.ts';

function formatText({ language, path, text, approval }: ReviewedText): string {
  const head = `  ${language} ${path}`;
  if (approval === undefined) return `${head}\n    + ${text}`;
  if (approval.text === text) return `${head} (was approved as ${approval.role})\n      ${text}`;
  return `${head}\n    - ${approval.text}\n    + ${text}`;
}

/** What was approved: texts anew, and how many that had been so already. */
export function formatApproved(
  fresh: readonly ReviewedText[],
  kept: number,
  { role, date }: Pick<Approval, 'role' | 'date'>,
): string {
  const left =
    kept === 1 ? 'was approved already, and is left as is' : 'were approved already, and are left as they are';
  return [
    ...(fresh.length > 0 ? [`Approved as ${role} on ${date}: ${count(fresh.length, 'text')}.`] : []),
    ...fresh.map(formatText),
    ...(kept > 0 ? [`${count(kept, 'text')} ${left} (--again approves anew).`] : []),
  ].join('\n');
}

/** Which approvals were taken out. */
export function formatForgotten(forgotten: readonly GoneApproval[]): string {
  if (forgotten.length === 0) return 'There is no approval of a text that is gone.';
  const lines = forgotten.map(({ language, path, approval }) => `  ${language} ${path}\n    - ${approval.text}`);
  return [`Taken out: ${count(forgotten.length, 'approval')} of texts that are gone.`, ...lines].join('\n');
}
