import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { applyEdits, modify, parse } from 'jsonc-parser';
import { parseKey } from '../../check/keys.ts';
import type { Locales } from '../../check/Locales.ts';
import { parseLocale } from '../../check/parseLocale.ts';
import { readJson } from '../../check/readLocales.ts';
import type { TextChange } from './mergeRows.ts';
import { getJsonPath } from './textTable.ts';

/** The new contents of locale files by their path. */
export type EditedFiles = ReadonlyMap<string, string>;

/** Returns the position of a new key: after the last of its variants, so that `title_kiosk` follows `title`. */
function getInsertionIndex(name: string, keys: readonly string[]): number {
  const { base } = parseKey(name);
  const lastVariant = keys.findLastIndex((key) => parseKey(key).base === base);
  return lastVariant < 0 ? keys.length : lastVariant + 1;
}

/** Returns the content of a JSON file with one text changed or added. The rest keeps its format. */
function editJson(content: string, { position, after }: TextChange): string {
  const edits = modify(content, getJsonPath(position), after, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    getInsertionIndex: (keys) => getInsertionIndex(position.name, keys),
  });
  return applyEdits(content, edits);
}

/** Returns the new content of each locale file that has changes, without writing it. */
export function editLocaleFiles(folder: string, changes: readonly TextChange[]): EditedFiles {
  const contents = new Map<string, string>();
  for (const change of changes) {
    const file = join(folder, change.language, `${change.position.file}.json`);
    contents.set(file, editJson(contents.get(file) ?? readFileSync(file, 'utf8'), change));
  }
  return contents;
}

/** Returns the texts as they are after the edits. */
export function parseEditedLocales(folder: string, locales: Locales, editedFiles: EditedFiles): Locales {
  const entries = Object.keys(locales).map((language) => {
    const locale = parseLocale((name) => {
      const path = join(folder, language, `${name}.json`);
      const edited = editedFiles.get(path);
      const json: unknown = edited === undefined ? readJson(path) : parse(edited);
      return { path, json };
    });
    return [language, locale] as const;
  });
  return Object.fromEntries(entries);
}
