import type { Inventory } from '../../check/inventory.ts';
import type { Locales } from '../../check/Locales.ts';
import { findColumns, headings as columnHeadings, isHeading, isHeadingOfLanguage } from './columns.ts';
import { listExportedLanguages } from './fingerprints.ts';
import { mergeRows, type TextChange } from './mergeRows.ts';
import { readTextFile } from './readFile.ts';
import { readRows, type CopyRow } from './readRows.ts';
import { detectSeparator, readSheet, type Separator, type Sheet } from './readSheet.ts';
import type { RowProblem } from './rowProblems.ts';

/** The content of a file that somebody edited, compared with the present texts. */
export interface CopyFile {
  readonly changes: readonly TextChange[];
  /** The problems of rows that do not depend on the rules for words. */
  readonly problems: readonly RowProblem[];
  readonly rows: readonly CopyRow[];
  /** The headings of columns that an import does not read. */
  readonly unknownColumns: readonly string[];
}

/** The present texts, and the items that need words. */
export interface CopyTexts {
  readonly locales: Locales;
  readonly inventory: Inventory;
}

/** Returns the languages that have a column in the file, or that had words at the time of the export. */
function selectLocales({ headings, rows }: Sheet, locales: Locales): Locales {
  const column = headings.findIndex((heading) => isHeading(heading, columnHeadings.exported));
  const exported = new Set(rows.flatMap(({ cells }) => listExportedLanguages(cells[column] ?? '')));
  const hasColumn = (language: string) => headings.some((heading) => isHeadingOfLanguage(heading, language));
  return Object.fromEntries(
    Object.entries(locales).filter(([language]) => exported.has(language) || hasColumn(language)),
  );
}

function parseCopyFile(file: string, content: string, separator: Separator, texts: CopyTexts): CopyFile {
  const sheet = readSheet(file, content, separator);
  const locales = selectLocales(sheet, texts.locales);
  const columns = findColumns(file, sheet.headings, locales);
  const { rows, problems } = readRows(sheet.rows, columns);
  const merged = mergeRows(rows, { ...texts, locales });
  return {
    changes: merged.changes,
    problems: [...problems, ...merged.problems],
    rows,
    unknownColumns: columns.unknown,
  };
}

/**
 * Reads an edited file and compares it with the present texts. The file may lack a language that had no words at the
 * time of the export.
 * @throws Refusal if the file is not an export
 */
export function readCopyFile(file: string, separator: Separator, texts: CopyTexts): CopyFile {
  return parseCopyFile(file, readTextFile(file), separator, texts);
}

/**
 * Reads a file as {@link readCopyFile} does, with either separator.
 * @throws Refusal if the file is not an export
 */
export function readExistingExport(file: string, texts: CopyTexts): CopyFile {
  const content = readTextFile(file);
  return parseCopyFile(file, content, detectSeparator(content), texts);
}
