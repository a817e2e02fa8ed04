import type { Locales } from '../../check/Locales.ts';
import { headings as own, isHeading, isHeadingOf } from './columns.ts';
import { decodeText } from './decodeText.ts';
import { languagesExported } from './fingerprints.ts';
import { mergeRows, type TextChange } from './mergeRows.ts';
import { readCopyFile } from './readCopyFile.ts';
import { readColumns } from './readColumns.ts';
import { readRows, type CopyRow } from './readRows.ts';
import { readSheet, separatorIn, type Sheet } from './readSheet.ts';
import type { RowProblem } from './RowProblem.ts';
import type { Separator } from './separators.ts';

/** What a file asks for. */
export interface ReadCopy {
  readonly changes: readonly TextChange[];
  /** Rows that say what cannot be done, whatever the words. */
  readonly problems: readonly RowProblem[];
  readonly rows: readonly CopyRow[];
  /** The row in which a key stands. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The headings of columns that are not read. */
  readonly unknownColumns: readonly string[];
}

/**
 * Reads a file and holds it against the texts as they are now. It may lack a language that had no words when it was
 * exported.
 * @throws Refusal for what is no export.
 */
export function readCopy(file: string, locales: Locales, separator: Separator): ReadCopy {
  const sheet = readSheet(file, decodeText(file, readCopyFile(file)), separator);
  return readRowsOf(file, sheet, withColumn(sheet, locales));
}

/**
 * The same, however the file is separated.
 * @throws Refusal for what never was an export.
 */
export function readOldCopy(file: string, locales: Locales): ReadCopy {
  const text = decodeText(file, readCopyFile(file));
  const sheet = readSheet(file, text, separatorIn(text));
  return readRowsOf(file, sheet, withColumn(sheet, locales));
}

/** The languages that a file has a column for, or needs one for. */
function withColumn({ headings, rows }: Sheet, locales: Locales): Locales {
  const column = headings.findIndex((heading) => isHeading(heading, own.exported));
  const exported = new Set(rows.flatMap(({ cells }) => languagesExported(cells[column] ?? '')));
  const kept = Object.entries(locales).filter(
    ([language]) => exported.has(language) || headings.some((heading) => isHeadingOf(language, heading)),
  );
  return Object.fromEntries(kept);
}

function readRowsOf(file: string, sheet: Sheet, locales: Locales): ReadCopy {
  const columns = readColumns(file, sheet.headings, locales);
  const { rows, problems } = readRows(sheet.rows, columns);
  const merged = mergeRows(rows, locales);
  return {
    changes: merged.changes,
    problems: [...problems, ...merged.problems],
    rows,
    rowOf: new Map(rows.map(({ key, number }) => [key, number])),
    unknownColumns: columns.unknown,
  };
}
