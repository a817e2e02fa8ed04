import type { Locales } from '../../copy-check/Locales.ts';
import { languageIn } from './columns.ts';
import { decodeText } from './decodeText.ts';
import { mergeRows, type TextChange } from './mergeRows.ts';
import { readCopyFile } from './readCopyFile.ts';
import { readColumns } from './readColumns.ts';
import { readRows } from './readRows.ts';
import { readSheet, type Sheet } from './readSheet.ts';
import type { RowProblem } from './RowProblem.ts';
import type { Separator } from './separators.ts';

/** What a file asks for. */
export interface ReadCopy {
  readonly changes: readonly TextChange[];
  /** Rows that say what cannot be done, whatever the words. */
  readonly problems: readonly RowProblem[];
  /** The row in which a key stands. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The headings of columns that are not read. */
  readonly unknownColumns: readonly string[];
}

/**
 * Reads a file and holds it against the texts as they are now.
 * @throws Refusal for what is no export.
 */
export function readCopy(file: string, locales: Locales, separator: Separator): ReadCopy {
  return readRowsOf(file, readSheet(file, decodeText(file, readCopyFile(file)), separator), locales);
}

/**
 * The same for an older export, which may lack languages that have come since.
 * @throws Refusal for what never was an export.
 */
export function readOldCopy(file: string, locales: Locales, separator: Separator): ReadCopy {
  const sheet = readSheet(file, decodeText(file, readCopyFile(file)), separator);
  const present = new Set(sheet.headings.map(languageIn));
  const old = Object.fromEntries(Object.entries(locales).filter(([language]) => present.has(language)));
  return readRowsOf(file, sheet, old);
}

function readRowsOf(file: string, sheet: Sheet, locales: Locales): ReadCopy {
  const columns = readColumns(file, sheet.headings, locales);
  const { rows, problems } = readRows(sheet.rows, columns);
  const merged = mergeRows(rows, locales);
  return {
    changes: merged.changes,
    problems: [...problems, ...merged.problems],
    rowOf: new Map(rows.map(({ key, number }) => [key, number])),
    unknownColumns: columns.unknown,
  };
}
