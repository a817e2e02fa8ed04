import type { TextState } from '../reviewTexts.ts';
import type { TextChange } from './mergeRows.ts';

function formatChange({ key, language, before, after }: TextChange): string {
  return [`  ${key}, ${language}`, ...(before === '' ? [] : [`    - ${before}`]), `    + ${after}`].join('\n');
}

/**
 * What was changed, for people to read.
 * @param stateOf - how far the review of a changed text is now
 */
export function formatChanges(changes: readonly TextChange[], stateOf: (change: TextChange) => TextState): string {
  if (changes.length === 0) return 'Nothing to change.';
  const drafts = changes.filter((change) => stateOf(change) === 'draft').length;
  const approved = changes.length - drafts;
  const states = [
    ...(drafts > 0 ? [`${drafts} to approve (drafts now)`] : []),
    ...(approved > 0 ? [`${approved} as approved before`] : []),
  ];
  const count = `${changes.length} ${changes.length === 1 ? 'text' : 'texts'} changed`;
  return [
    ...changes.map(formatChange),
    `${count}: ${states.join(', ')}.`,
    'Export again before the next change to the file.',
  ].join('\n');
}
