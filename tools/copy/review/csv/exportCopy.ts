import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { Refusal, type CommandResult } from '../../check/CommandResult.ts';
import { readProject, type CopyProject } from '../project.ts';
import { refuseProblems } from '../reports.ts';
import { findUnknownTexts } from '../reviewTexts.ts';
import { escapeFormula } from './cells.ts';
import { exportRows } from './exportRows.ts';
import { readExistingExport, type CopyFile, type CopyTexts } from './readCopyFile.ts';
import { explainFileError, refuseFile } from './readFile.ts';
import { separators, type Separator } from './readSheet.ts';

/** The options of `copy:export` and `copy:import`. */
export interface SheetOptions {
  /** The path of the file. */
  readonly file: string;
  /** Default: `comma`. */
  readonly separator?: Separator | undefined;
}

/** Returns rows as CSV that spreadsheets open correctly: UTF-8 with a byte order mark, lines as in RFC 4180. */
export function formatCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  return stringify(
    rows.map((cells) => cells.map(escapeFormula)),
    { bom: true, delimiter: separators[separator], record_delimiter: '\r\n', quote_record_delimiter: true },
  );
}

/** A file that cannot be read may contain an editor's work, too. */
function readExisting(file: string, texts: CopyTexts): CopyFile {
  try {
    return readExistingExport(file, texts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      `${error.message} This file exists already, and an export does not replace it: name another file.`,
    );
  }
}

/** Stops if the file exists with changes in it. An export without changes may be replaced. */
function refuseToReplaceChanges(file: string, texts: CopyTexts): void {
  if (!existsSync(file)) return;
  const { changes, problems } = readExisting(file, texts);
  if (changes.length + problems.length > 0) {
    throw refuseFile(file, 'has changes that are not imported yet: import it first, or name another file');
  }
}

/**
 * `copy:export`: writes every text, its notes and the state of its review into one file for spreadsheets.
 * @param options - the file; default: `copy.csv` in the folder of the project
 * @throws Refusal for a file that cannot be written and for an unknown key, LocaleFileError for a file of the project
 * that cannot be read
 */
export function exportCopy(project: CopyProject, options: Partial<SheetOptions> = {}): CommandResult {
  const { file = join(project.root, 'copy.csv'), separator = 'comma' } = options;
  const { inventory } = project;
  const { locales, approvals } = readProject(project);
  refuseProblems('nothing is exported, because the kit does not know these keys', findUnknownTexts(locales, inventory));
  const rows = exportRows(locales, approvals, inventory);
  refuseToReplaceChanges(file, { locales, inventory });
  try {
    writeFileSync(file, formatCsv(rows, separator));
  } catch (error) {
    throw refuseFile(file, explainFileError(error, 'written'));
  }
  const next = 'Change the columns of the languages, then give the file to `npm run copy:import`.';
  return { output: `${rows.length - 1} keys exported to ${file}. ${next}`, good: true };
}
