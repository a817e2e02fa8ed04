import { count } from '../check/formatFindings.ts';
import type { GoneApproval, ReviewedText } from './reviewTexts.ts';

/**
 * What is left to do, in one line.
 * @param unknown - how many texts there are under keys that the kit does not know
 */
export function formatLeft(texts: readonly ReviewedText[], gone: readonly GoneApproval[], unknown = 0): string {
  const drafts = texts.filter(({ state }) => state === 'draft').length;
  const missing = texts.filter(({ state }) => state === 'missing').length;
  const left = [
    ...(drafts > 0 ? [count(drafts, 'draft')] : []),
    ...(missing > 0 ? [`${count(missing, 'text')} missing`] : []),
    ...(unknown > 0 ? [`${count(unknown, 'text')} under unknown keys`] : []),
    ...(gone.length > 0 ? [`${count(gone.length, 'approval')} of texts that are gone`] : []),
  ];
  return left.length === 0 ? 'Everything is approved.' : `Left to do: ${left.join(', ')}.`;
}
