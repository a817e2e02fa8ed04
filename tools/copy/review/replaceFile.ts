import { renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { LocaleFileError } from '../check/LocaleFileError.ts';

/**
 * Writes a file anew: there is the old one or the whole new one, never half of it.
 * @throws LocaleFileError where that is not allowed.
 */
export function replaceFile(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new LocaleFileError(file, `cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
