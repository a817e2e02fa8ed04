import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LocaleFileError } from '../../check/LocaleFileError.ts';
import { Refusal } from '../../check/runCommand.ts';

/**
 * Writes files that are not there yet, by their path under a folder: all of them or none.
 * @throws Refusal where one is there, LocaleFileError where one cannot be written.
 */
export function writeNewFiles(root: string, files: ReadonlyMap<string, string>): void {
  const present = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (present !== undefined) throw new Refusal(`there is a file ${present} already.`);
  const made: string[] = [];
  for (const [path, content] of files) {
    const file = join(root, path);
    try {
      const folder = mkdirSync(dirname(file), { recursive: true });
      made.push(...(folder === undefined ? [] : [folder]), file);
      writeFileSync(file, content);
    } catch (error) {
      for (const one of made.reverse()) rmSync(one, { recursive: true, force: true });
      throw new LocaleFileError(file, `cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
