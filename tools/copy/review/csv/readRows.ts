import { unescapeFormula } from './cells.ts';
import type { Columns } from './columns.ts';
import { listApprovedLanguages, parseFingerprints, type Fingerprints } from './fingerprints.ts';
import type { SheetRow } from './readSheet.ts';
import type { RowProblem } from './rowProblems.ts';

/** The cells of a row that an import reads. */
export interface CopyRow {
  /** As a spreadsheet shows it. */
  readonly number: number;
  /** For example `codes.413.title`. */
  readonly key: string;
  /** By the tag of the language. A text without words is empty. */
  readonly texts: ReadonlyMap<string, string>;
  /** The cells of the read-only columns of states, by the tag of the language. */
  readonly statuses: ReadonlyMap<string, string>;
  /** `undefined` if the row does not tell what was exported, for example in a row that a person added. */
  readonly exported: Fingerprints | undefined;
  /** The languages whose text was approved at the time of the export, as far as the file tells. */
  readonly approved: readonly string[];
}

const isBlank = ({ cells }: SheetRow) => cells.every((cell) => cell.trim() === '');

function findWidthProblem({ cells }: SheetRow, width: number): string | undefined {
  const count = cells.findLastIndex((cell) => cell !== '') + 1;
  if (count > width) {
    return `has ${count} cells, but there are ${width} headings: put a text that contains the separator in quotation marks`;
  }
  return cells.length < width
    ? `has ${cells.length} cells, but there are ${width} headings: are some lost?`
    : undefined;
}

function readRow({ number, cells }: SheetRow, key: string, columns: Columns): CopyRow {
  const readCell = (column: number) => unescapeFormula(cells[column] ?? '');
  const readCells = (columnsByLanguage: ReadonlyMap<string, number>) =>
    new Map([...columnsByLanguage].map(([language, column]) => [language, readCell(column)]));
  const exported = readCell(columns.exported);
  return {
    number,
    key,
    texts: readCells(columns.languages),
    statuses: readCells(columns.statuses),
    exported: parseFingerprints(key, exported),
    approved: listApprovedLanguages(exported),
  };
}

/** Reads the rows. Skips blank rows. */
export function readRows(
  sheetRows: readonly SheetRow[],
  columns: Columns,
): { readonly rows: readonly CopyRow[]; readonly problems: readonly RowProblem[] } {
  const rows = new Map<string, CopyRow>();
  const problems: RowProblem[] = [];
  for (const sheetRow of sheetRows.filter((row) => !isBlank(row))) {
    const { number, cells } = sheetRow;
    const key = unescapeFormula(cells[columns.key] ?? '').trim();
    const earlier = rows.get(key);
    const reason = findWidthProblem(sheetRow, columns.width) ?? (key === '' ? 'has no key' : undefined);
    if (reason !== undefined) problems.push({ rows: [number], key, reason });
    else if (earlier) problems.push({ rows: [earlier.number, number], key, reason: 'have the same key: keep one row' });
    else rows.set(key, readRow(sheetRow, key, columns));
  }
  return { rows: [...rows.values()], problems };
}
