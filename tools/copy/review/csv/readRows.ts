import { languagesApproved, parseFingerprints, type Fingerprints } from './fingerprints.ts';
import { unescapeFormula } from './formulas.ts';
import type { Columns } from './readColumns.ts';
import type { SheetRow } from './readSheet.ts';
import type { RowProblem } from './RowProblem.ts';

/** A row of a file as far as it is read. */
export interface CopyRow {
  /** As a spreadsheet shows it. */
  readonly number: number;
  /** As in `codes.413.title`. */
  readonly key: string;
  /** By the tag of the language; empty where there are no words. */
  readonly texts: ReadonlyMap<string, string>;
  /** What stands where the state of the review was told, by the tag of the language. */
  readonly statuses: ReadonlyMap<string, string>;
  /** `undefined`: what was exported is not known, as for a row that was added. */
  readonly exported: Fingerprints | undefined;
  /** The languages whose text was approved when it was exported, as far as the file tells. */
  readonly approved: readonly string[];
}

const isBlank = ({ cells }: SheetRow) => cells.every((cell) => cell.trim() === '');

function widthProblem({ cells }: SheetRow, width: number): string | undefined {
  const count = cells.findLastIndex((cell) => cell !== '') + 1;
  if (count > width) {
    return `has ${count} cells, the headings are ${width}: a text with the separator in it needs quotation marks around it`;
  }
  return cells.length < width ? `has ${cells.length} cells, the headings are ${width}: are some lost?` : undefined;
}

/** Reads the rows; the blank ones are passed over. */
export function readRows(
  sheetRows: readonly SheetRow[],
  { key: keyColumn, exported, languages, statuses, width }: Columns,
): { readonly rows: readonly CopyRow[]; readonly problems: readonly RowProblem[] } {
  const rows = new Map<string, CopyRow>();
  const problems: RowProblem[] = [];
  for (const sheetRow of sheetRows.filter((row) => !isBlank(row))) {
    const { number, cells } = sheetRow;
    const cell = (column: number) => unescapeFormula(cells[column] ?? '');
    const key = cell(keyColumn).trim();
    const other = rows.get(key);
    const reason = widthProblem(sheetRow, width) ?? (key === '' ? 'has no key' : undefined);
    if (reason !== undefined) {
      problems.push({ rows: [number], key, reason });
    } else if (other) {
      problems.push({ rows: [other.number, number], key, reason: 'the same key stands in both: keep one' });
    } else {
      const cellsOf = (columns: ReadonlyMap<string, number>) =>
        new Map([...columns].map(([language, column]) => [language, cell(column)]));
      rows.set(key, {
        number,
        key,
        texts: cellsOf(languages),
        statuses: cellsOf(statuses),
        exported: parseFingerprints(key, cell(exported)),
        approved: languagesApproved(cell(exported)),
      });
    }
  }
  return { rows: [...rows.values()], problems };
}
