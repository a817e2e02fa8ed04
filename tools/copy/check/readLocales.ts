import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocaleFileError } from './LocaleFileError.ts';
import type { Locale, Locales } from './Locales.ts';
import { parseLocale } from './parseLocale.ts';
import { readJson } from './readJson.ts';

function readLocale(folder: string): Locale {
  return parseLocale((name) => {
    const path = join(folder, `${name}.json`);
    return { path, json: readJson(path) };
  });
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
