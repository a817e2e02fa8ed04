import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { LocaleFileError } from '../../check/LocaleFileError.ts';
import { readJson } from '../../check/readJson.ts';
import { changeJson } from './changeJson.ts';
import type { TextChange } from './mergeRows.ts';

/** As Prettier leaves it. */
const formatJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The new content of each file that changes, by its path. */
function contentsOf(folder: string, changes: readonly TextChange[]): ReadonlyMap<string, string> {
  const fileOf = ({ language, place }: TextChange) => join(folder, language, `${place.file}.json`);
  return new Map(
    [...new Set(changes.map(fileOf))].map((file) => {
      const own = changes.filter((change) => fileOf(change) === file);
      const json = own.reduce((before, { place, after }) => changeJson(before, place, after), readJson(file));
      return [file, formatJson(json)];
    }),
  );
}

/**
 * Writes changed texts into the files of a folder of locales: first whole new files beside the old ones, then each in
 * the place of its old one; if one cannot go there, those before it are put back.
 * @throws LocaleFileError where a file cannot be written.
 */
export function writeChanges(folder: string, changes: readonly TextChange[]): void {
  const contents = contentsOf(folder, changes);
  const temporary = (file: string) => `${file}.${process.pid}.tmp`;
  const replaced = new Map<string, Uint8Array>();
  let current = folder;
  try {
    for (const [file, content] of contents) {
      current = file;
      writeFileSync(temporary(file), content);
    }
    for (const file of contents.keys()) {
      current = file;
      const old = readFileSync(file);
      renameSync(temporary(file), file);
      replaced.set(file, old);
    }
  } catch (error) {
    for (const file of contents.keys()) rmSync(temporary(file), { force: true, recursive: true });
    for (const [file, old] of replaced) writeFileSync(file, old);
    throw new LocaleFileError(current, `cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
