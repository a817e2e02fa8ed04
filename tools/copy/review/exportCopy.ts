import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locales } from '../check/Locales.ts';
import { readLocales } from '../check/readLocales.ts';
import { Refusal, type CommandResult } from '../check/runCommand.ts';
import { exportRows } from './csv/exportRows.ts';
import { fileProblem } from './csv/fileProblem.ts';
import { readOptions } from './csv/options.ts';
import { readOldCopy, type ReadCopy } from './csv/readCopy.ts';
import { refusedFile } from './csv/refusedFile.ts';
import { writeCsv } from './csv/writeCsv.ts';
import { readApprovals } from './readApprovals.ts';
import { refuseFlaws } from './refuseFlaws.ts';
import { unknownTexts } from './unknownTexts.ts';

const usage = 'npm run copy:export, or npm run copy:export -- FILE --separator semicolon';

/** An editor's work is not written over: a file that is there must be an export that holds nothing new. */
function assertNothingLost(file: string, locales: Locales): void {
  if (!existsSync(file)) return;
  const { changes, problems } = readOld(file, locales);
  if (changes.length + problems.length > 0) {
    throw refusedFile(file, 'holds changes that are not imported: import it first, or name another file');
  }
}

/** What cannot be read may hold an editor's work all the same. */
function readOld(file: string, locales: Locales): ReadCopy {
  try {
    return readOldCopy(file, locales);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`${error.message} It is there already, and is not written over: name another file.`);
  }
}

/**
 * `npm run copy:export`: writes every text, what it is for and how far its review is into one file for spreadsheets.
 * @param root - the folder with `locales/` and `review/`
 * @throws Refusal for a file that cannot be written and for an unknown key, LocaleFileError for one of the project that cannot be read.
 */
export function exportCopy(args: readonly string[], root: string): CommandResult {
  const { file = join(root, 'copy.csv'), separator } = readOptions(args, usage);
  const locales = readLocales(join(root, 'locales'));
  const approvals = readApprovals(join(root, 'tools/copy/approvals.json'));
  refuseFlaws('nothing is exported, since the kit does not know these keys', unknownTexts(locales));
  const rows = exportRows(locales, approvals);
  assertNothingLost(file, locales);
  try {
    writeFileSync(file, writeCsv(rows, separator));
  } catch (error) {
    throw refusedFile(file, fileProblem(error, 'written'));
  }
  const next = 'Change the columns of the languages, then give the file to `npm run copy:import`.';
  return { output: `${rows.length - 1} keys exported to ${file}. ${next}`, good: true };
}
