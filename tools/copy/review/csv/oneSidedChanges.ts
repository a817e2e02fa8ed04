import type { Locales } from '../../check/Locales.ts';
import type { OneSided } from '../formatOneSided.ts';
import type { TextChange } from './mergeRows.ts';
import { textTable } from './TextTable.ts';

/** The texts of which a file changes the words in one language, and leaves those of another. */
export function oneSidedChanges(changes: readonly TextChange[], before: Locales): readonly OneSided[] {
  const table = textTable(before);
  const paths = new Set(changes.map(({ key }) => key));
  return [...paths].flatMap((path): OneSided[] => {
    const own = changes.filter(({ key }) => key === path);
    // What had no words was written, not changed.
    const changed = own.filter((change) => change.before !== '').map(({ language }) => language);
    const written = [...(table.get(path)?.texts.keys() ?? [])];
    const left = written.filter((language) => !own.some((change) => change.language === language));
    return changed.length > 0 && left.length > 0 ? [{ path, changed, left }] : [];
  });
}
