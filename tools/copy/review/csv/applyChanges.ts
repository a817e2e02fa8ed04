import type { Locales } from '../../check/Locales.ts';
import { changeText } from './changeText.ts';
import type { TextChange } from './mergeRows.ts';

/** The texts as they are after the changes. */
export function applyChanges(locales: Locales, changes: readonly TextChange[]): Locales {
  const changed = Object.entries(locales).map(([language, locale]) => {
    const own = changes.filter((change) => change.language === language);
    return [language, own.reduce((texts, { place, after }) => changeText(texts, place, after), locale)] as const;
  });
  return Object.fromEntries(changed);
}
