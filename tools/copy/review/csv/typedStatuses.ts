import type { TextState } from '../reviewTexts.ts';
import type { CopyRow } from './readRows.ts';

/** What an export says of a text that is not approved: it may have been so since. */
const saysNothing: readonly string[] = ['', 'draft', 'missing'] satisfies readonly (TextState | '')[];

/**
 * The headings of the columns of states into which somebody typed one, as if that approved a text.
 * @param stateOf - how far the review of a text is now: what older exports told is not known
 */
export function typedStatuses(
  rows: readonly CopyRow[],
  stateOf: (language: string, key: string) => TextState | undefined,
): readonly string[] {
  const typed = rows.flatMap(({ key, statuses, approved }) =>
    [...statuses].flatMap(([language, cell]) => {
      const word = cell.trim().toLowerCase();
      const wasExported = word === 'approved' && approved.includes(language);
      const isKnown = saysNothing.includes(word) || wasExported || word === stateOf(language, key);
      return isKnown ? [] : [`Status ${language}`];
    }),
  );
  return [...new Set(typed)];
}
