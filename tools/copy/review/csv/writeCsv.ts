import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formulas.ts';
import { separators, type Separator } from './separators.ts';

/** Rows of cells as CSV that a spreadsheet opens right: UTF-8 known by its mark, lines ended as RFC 4180 has it. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator = 'comma'): string {
  return stringify(
    rows.map((cells) => cells.map(escapeFormula)),
    { bom: true, delimiter: separators[separator], record_delimiter: '\r\n', quote_record_delimiter: true },
  );
}
