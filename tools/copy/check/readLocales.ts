import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale, Locales } from './Locales.ts';
import { LocaleFileError, parseJson } from './parseJson.ts';
import { parseLocale } from './parseLocale.ts';

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new LocaleFileError(file, 'cannot be read: is it there?');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LocaleFileError(file, 'is not in UTF-8: save it as UTF-8');
  }
}

/**
 * Reads a JSON file.
 * @throws LocaleFileError for a file that cannot be read or is not valid JSON
 */
export function readJson(file: string): unknown {
  return parseJson(file, readText(file));
}

function readLocale(folder: string): Locale {
  return parseLocale((name) => {
    const path = join(folder, `${name}.json`);
    return { path, json: readJson(path) };
  });
}

function listFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads every language of a folder of locales.
 * @throws LocaleFileError for a file that is missing or does not contain texts
 */
export function readLocales(folder: string): Locales {
  const languages = listFolders(folder);
  if (languages.length === 0) throw new LocaleFileError(folder, 'has no folder of a language in it');
  return Object.fromEntries(languages.map((language) => [language, readLocale(join(folder, language))]));
}
