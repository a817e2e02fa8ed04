import { CsvError, parse } from 'csv-parse/sync';
import { headings as own, isHeading } from './columns.ts';
import { refusedFile } from './refusedFile.ts';
import { separatorNames, separators, type Separator } from './separators.ts';
import { withoutSeparatorLine } from './withoutSeparatorLine.ts';

/** A row and its number as a spreadsheet shows it: a cell of two lines is one row. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A file of rows, the first of which names the columns. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Ten times what the kit has: more is another file, or one that would take long to read for nothing. */
export const maximumRows = 5000;

function parseRows(text: string, delimiter: string, to: number): readonly (readonly string[])[] {
  const record_delimiter = ['\r\n', '\n', '\r'];
  return parse(text, { delimiter, record_delimiter, relax_column_count: true, to });
}

/** The first rows, as many as are asked for, if this is the separator; most likely of one cell each if it is not. */
function firstRowsBy(text: string, delimiter: string, count: number): readonly (readonly string[])[] {
  try {
    return parseRows(text, delimiter, count).map((cells) => cells.map((cell) => cell.trim()));
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

/** The names of the columns if this is the separator. */
function headingsBy(text: string, delimiter: string): readonly string[] {
  return firstRowsBy(text, delimiter, 1)[0] ?? [];
}

const namesKey = (cells: readonly string[]) => cells.some((cell) => isHeading(cell, own.key));

/** What a file of rows is separated by, as far as its headings tell. */
export function separatorIn(content: string): Separator {
  const { text } = withoutSeparatorLine(content);
  return namesKey(headingsBy(text, separators.semicolon)) ? 'semicolon' : 'comma';
}

/** Rows above the headings, as people write a title there. */
function rowsAboveHeadings(text: string, delimiter: string): number {
  return Math.max(0, firstRowsBy(text, delimiter, 3).findIndex(namesKey));
}

/** Why there is no column of keys, if it is for the separator. */
function separatorProblem(text: string, separator: Separator): string | undefined {
  const others = Object.entries(separatorNames);
  const found = others.find(([other]) => namesKey(headingsBy(text, other)));
  if (!found) {
    // What a spreadsheet leaves that did not take a file apart: all cells of a row in the first.
    const [first = ''] = headingsBy(text, separators[separator]);
    const isWhole = others.some(([other]) => namesKey(first.split(other)));
    return isWhole ? 'has everything in one column: export with the other separator, and open that' : undefined;
  }
  const [character, name] = found;
  const wrong = `is separated by ${name}, not by ${separatorNames[separators[separator]] ?? separator}`;
  if (character === separators.comma) return `${wrong}: leave out \`--separator ${separator}\``;
  if (character !== separators.semicolon) return `${wrong}: save it as CSV with commas or semicolons`;
  return `${wrong}: add \`--separator semicolon\` after \`npm run copy:import --\``;
}

/** Why the first row has no heading of keys, if that can be told. */
function headingProblem(text: string, separator: Separator, lines: number): string | undefined {
  const above = rowsAboveHeadings(text, separators[separator]);
  if (above === 0) return separatorProblem(text, separator);
  const [row, wanted] = [above + lines + 1, lines + 1];
  return `has its headings in row ${row}: take out what stands above them, so that they are in row ${wanted}`;
}

/** The parser tells how many rows it has read before; lines that it was not given come on top. */
function quotationMistake(file: string, error: CsvError, lines: number): Error {
  const row = Number(error.records) + lines + 1;
  const problem =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark (") opens a cell, and none closes it'
      : 'a quotation mark (") stands where none may: one inside a cell is written twice, with one around the cell';
  return refusedFile(file, `cannot be read from row ${row} on: ${problem}`);
}

/**
 * Reads a file of rows. Stops soon in one that is far too long.
 * @throws Refusal for what is no such file.
 */
export function readSheet(file: string, content: string, separator: Separator): Sheet {
  const { text, lines } = withoutSeparatorLine(content);
  if (text.trim() === '') throw refusedFile(file, 'is empty');
  const delimiter = separators[separator];
  const named = headingsBy(text, delimiter);
  const problem = namesKey(named) ? undefined : headingProblem(text, separator, lines);
  if (problem !== undefined) throw refusedFile(file, problem);
  try {
    const [, ...rows] = parseRows(text, delimiter, maximumRows + 2);
    if (rows.length > maximumRows) {
      throw refusedFile(file, `has more than ${maximumRows} rows, which no export has`);
    }
    return { headings: named, rows: rows.map((cells, index) => ({ number: index + lines + 2, cells })) };
  } catch (error) {
    throw error instanceof CsvError ? quotationMistake(file, error, lines) : error;
  }
}
