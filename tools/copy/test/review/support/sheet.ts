import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The rows of cells that a spreadsheet shows. The first row holds the headings. */
export type Sheet = readonly (readonly string[])[];

export const english = 'English (en)';
export const indonesian = 'Bahasa Indonesia (id)';
export const exported = 'As exported (leave as it is)';

/** Opens an exported file as a spreadsheet does. */
export function openSheet(csv: string, delimiter = ','): Sheet {
  return parse(csv, { bom: true, delimiter, relax_column_count: true });
}

/** How a spreadsheet saves a file. Not all of them save it as the export did. */
export interface SaveOptions {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly quoted?: boolean;
  readonly bom?: boolean;
}

export function saveSheet(sheet: Sheet, { delimiter = ',', lineEnd = '\r\n', ...options }: SaveOptions = {}): string {
  return stringify(
    sheet.map((row) => [...row]),
    { delimiter, record_delimiter: lineEnd, quote_record_delimiter: true, bom: true, ...options },
  );
}

function findColumn([headings = []]: Sheet, heading: string): number {
  const column = headings.indexOf(heading);
  if (column < 0) throw new Error(`no column ${heading}`);
  return column;
}

/** Returns the number that a spreadsheet shows beside the row of a key. */
export function findRow(sheet: Sheet, key: string): number {
  const row = sheet.findIndex((cells) => cells[findColumn(sheet, 'Key')] === key);
  if (row < 0) throw new Error(`no row of ${key}`);
  return row + 1;
}

export function readCell(sheet: Sheet, key: string, heading: string): string {
  return sheet[findRow(sheet, key) - 1]?.[findColumn(sheet, heading)] ?? '';
}

/** Returns the sheet with another text in one cell. */
export function editCell(sheet: Sheet, key: string, heading: string, text: string): Sheet {
  const [row, column] = [findRow(sheet, key) - 1, findColumn(sheet, heading)];
  return sheet.map((cells, index) => (index === row ? cells.with(column, text) : cells));
}

/** Returns the sheet with one more row, with cells by their heading. */
export function addRow(sheet: Sheet, cells: Readonly<Record<string, string>>): Sheet {
  return [...sheet, (sheet[0] ?? []).map((heading) => cells[heading] ?? '')];
}
