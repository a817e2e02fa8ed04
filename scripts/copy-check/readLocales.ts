import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocaleFileError } from './LocaleFileError.ts';
import type { Locale, Locales } from './Locales.ts';
import { parseCodeTexts, parseRecord, parseTexts } from './parseTexts.ts';
import { readJson } from './readJson.ts';

function readLocale(folder: string): Locale {
  const file = (name: string) => join(folder, `${name}.json`);
  const attendantFile = file('attendant');
  const attendant = parseRecord(attendantFile, 'the file', readJson(attendantFile));
  return {
    codes: parseCodeTexts(file('codes'), readJson(file('codes'))),
    actions: parseTexts(file('actions'), 'actions', readJson(file('actions'))),
    labels: parseTexts(file('labels'), 'labels', readJson(file('labels'))),
    kiosk: parseTexts(file('kiosk'), 'kiosk', readJson(file('kiosk'))),
    attendant: {
      codes: parseCodeTexts(attendantFile, attendant.codes),
      actions: parseTexts(attendantFile, 'actions', attendant.actions),
    },
  };
}

function languagesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads every language under a folder of locales.
 * @throws LocaleFileError for a file that is missing or that does not hold texts.
 */
export function readLocales(folder: string): Locales {
  const languages = languagesIn(folder);
  if (languages.length === 0) throw new LocaleFileError(folder, 'has no folder of a language in it');
  return Object.fromEntries(languages.map((language) => [language, readLocale(join(folder, language))]));
}
