import { count } from '../copy-check/formatFindings.ts';
import type { GoneApproval, ReviewedText } from './reviewTexts.ts';

/** The approvals of texts that are gone, but for those that a language must have and that are told as missing. */
export function reallyGone(texts: readonly ReviewedText[], gone: readonly GoneApproval[]): readonly GoneApproval[] {
  const missing = new Set(
    texts.filter(({ state }) => state === 'missing').map(({ language, path }) => `${language} ${path}`),
  );
  return gone.filter(({ language, path }) => !missing.has(`${language} ${path}`));
}

/** What is left to do, in one line. */
export function formatLeft(texts: readonly ReviewedText[], gone: readonly GoneApproval[]): string {
  const drafts = texts.filter(({ state }) => state === 'draft').length;
  const missing = texts.filter(({ state }) => state === 'missing').length;
  const old = reallyGone(texts, gone).length;
  const left = [
    ...(drafts > 0 ? [count(drafts, 'draft')] : []),
    ...(missing > 0 ? [`${count(missing, 'text')} missing`] : []),
    ...(old > 0 ? [`${count(old, 'approval')} of texts that are gone`] : []),
  ];
  return left.length === 0 ? 'Everything is approved.' : `Left to do: ${left.join(', ')}.`;
}
