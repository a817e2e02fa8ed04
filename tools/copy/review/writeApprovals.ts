import { listTexts } from '../check/listTexts.ts';
import type { Locales } from '../check/Locales.ts';
import type { Approvals } from './Approvals.ts';
import { replaceFile } from './replaceFile.ts';

/** In the order of these keys; what is not among them comes last. */
function inOrderOf<Value>(keys: readonly string[], record: Readonly<Record<string, Value>>): Record<string, Value> {
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  const rankOf = ([key]: [string, Value]) => ranks.get(key) ?? keys.length;
  return Object.fromEntries(Object.entries(record).sort((one, other) => rankOf(one) - rankOf(other)));
}

/**
 * Writes the file of approvals, in the order in which the locale files have their texts; what is gone comes last.
 * @throws LocaleFileError where it cannot be written.
 */
export function writeApprovals(file: string, approvals: Approvals, locales: Locales): void {
  const languages = Object.entries(approvals)
    .filter(([, own]) => Object.keys(own).length > 0)
    .map(([language, own]): [string, Approvals[string]] => {
      const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
      const paths = locale ? listTexts(language, locale).map(({ location }) => location.path) : [];
      return [language, inOrderOf(paths, own)];
    });
  const ordered = inOrderOf(Object.keys(locales), Object.fromEntries(languages));
  replaceFile(file, `${JSON.stringify(ordered, null, 2)}\n`);
}
