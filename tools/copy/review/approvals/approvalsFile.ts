import { listTexts } from '../../check/listTexts.ts';
import type { Locales } from '../../check/Locales.ts';
import { readJson } from '../../check/readLocales.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { parseApprovals, type Approvals } from './Approvals.ts';

/**
 * Reads the file of approvals.
 * @throws LocaleFileError for a missing file, and for a file with a mistake, with the location of the mistake
 */
export function readApprovals(file: string): Approvals {
  return parseApprovals(file, readJson(file));
}

/** Returns the record with its keys in the given order. Keys that are not in the list come last. */
function sortKeys<Value>(record: Readonly<Record<string, Value>>, order: readonly string[]): Record<string, Value> {
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  const getRank = (key: string) => ranks.get(key) ?? order.length;
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => getRank(one) - getRank(other)));
}

/**
 * Writes the file of approvals in the order in which the locale files have their texts. Approvals of texts that no
 * longer exist come last.
 * @throws LocaleFileError if the file cannot be written
 */
export function writeApprovals(file: string, approvals: Approvals, locales: Locales): void {
  const languages = Object.entries(approvals)
    .filter(([, ofLanguage]) => Object.keys(ofLanguage).length > 0)
    .map(([language, ofLanguage]): [string, Approvals[string]] => {
      const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
      const paths = locale ? listTexts(language, locale).map(({ location }) => location.path) : [];
      return [language, sortKeys(ofLanguage, paths)];
    });
  const sorted = sortKeys(Object.fromEntries(languages), Object.keys(locales));
  replaceFiles(new Map([[file, `${JSON.stringify(sorted, null, 2)}\n`]]));
}
