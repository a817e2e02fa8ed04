import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet shows: rows of cells, the first of which are the headings. */
export type Sheet = readonly (readonly string[])[];

export const english = 'English (en)';
export const indonesian = 'Bahasa Indonesia (id)';
export const exported = 'As exported (leave as it is)';

/** Opens an exported file as a spreadsheet does. */
export function open(csv: string, delimiter = ','): Sheet {
  return parse(csv, { bom: true, delimiter, relax_column_count: true });
}

/** How a spreadsheet saves: not all do it as the export did. */
export interface Saving {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly quoted?: boolean;
  readonly bom?: boolean;
}

export function save(sheet: Sheet, { delimiter = ',', lineEnd = '\r\n', ...options }: Saving = {}): string {
  return stringify(
    sheet.map((row) => [...row]),
    { delimiter, record_delimiter: lineEnd, quote_record_delimiter: true, bom: true, ...options },
  );
}

function columnOf([headings = []]: Sheet, heading: string): number {
  const column = headings.indexOf(heading);
  if (column < 0) throw new Error(`no column ${heading}`);
  return column;
}

/** The number that a spreadsheet shows beside the row of a key. */
export function rowOf(sheet: Sheet, key: string): number {
  const row = sheet.findIndex((cells) => cells[columnOf(sheet, 'Key')] === key);
  if (row < 0) throw new Error(`no row of ${key}`);
  return row + 1;
}

export function cell(sheet: Sheet, key: string, heading: string): string {
  return sheet[rowOf(sheet, key) - 1]?.[columnOf(sheet, heading)] ?? '';
}

/** Types over a cell. */
export function type(sheet: Sheet, key: string, heading: string, text: string): Sheet {
  const [row, column] = [rowOf(sheet, key) - 1, columnOf(sheet, heading)];
  return sheet.map((cells, at) => (at === row ? cells.with(column, text) : cells));
}

/** Adds a row below, with what is given by the heading. */
export function add(sheet: Sheet, cells: Readonly<Record<string, string>>): Sheet {
  return [...sheet, (sheet[0] ?? []).map((heading) => cells[heading] ?? '')];
}
