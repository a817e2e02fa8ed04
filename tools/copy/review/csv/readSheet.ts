import { CsvError, parse } from 'csv-parse/sync';
import { headings as columnHeadings, isHeading } from './columns.ts';
import { refuseFile } from './readFile.ts';

/** The characters between two cells, by the value of the option `--separator`. */
export const separators = { comma: ',', semicolon: ';' } as const;

/** Spreadsheets use semicolons in countries that write 0,5 for a half. */
export type Separator = keyof typeof separators;

/** The characters that programs put between two cells, and their names. */
const delimiterNames: ReadonlyMap<string, string> = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars (|)'],
]);

/** A row with its number as a spreadsheet shows it. A cell with two lines does not count as two rows. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a file. The first row holds the headings of the columns. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Ten times the rows of an export. A file with more is another file, and would take long to read. */
const maximumRows = 5000;

/** The number of the rows in which {@link findHeadings} looks for headings. People write a title above them. */
const maximumHeadingRow = 3;

/** Returns the first rows, up to a number. The parser does not read the rest. */
function parseRows(text: string, delimiter: string, maximum: number): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    to: maximum,
  });
}

function isKeyHeading(cell: string): boolean {
  return isHeading(cell, columnHeadings.key);
}

/** Returns the number of the row with the headings if a file has this delimiter, or 0. */
function findHeadings(text: string, delimiter: string): number {
  try {
    for (let number = 1; number <= maximumHeadingRow; number += 1) {
      if (parseRows(text, delimiter, number)[number - 1]?.some(isKeyHeading) === true) return number;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return 0;
}

/** The line `sep=;` tells Excel the delimiter. Another program takes it for a row, and may add cells to it. */
const separatorLine = /^"?sep=[,;\t|]?"?[,;\t|]*(?:\r\n|\n|\r)/iu;

function splitSeparatorLine(content: string): { readonly text: string; readonly lineCount: number } {
  const [line] = separatorLine.exec(content) ?? [''];
  return { text: content.slice(line.length), lineCount: line === '' ? 0 : 1 };
}

/** Returns the separator of an export, by its headings. */
export function detectSeparator(content: string): Separator {
  const { text } = splitSeparatorLine(content);
  return findHeadings(text, separators.semicolon) === 1 ? 'semicolon' : 'comma';
}

/** Returns whether all cells of a row are in the first column, because a program did not split them. */
function hasOneColumn(text: string): boolean {
  const [cell = ''] = parseRows(text, ',', 1)[0] ?? [];
  return [...delimiterNames.keys()].some((delimiter) =>
    cell
      .split(delimiter)
      .map((one) => one.trim())
      .some(isKeyHeading),
  );
}

/** Returns why a file with another separator than the expected one cannot be read, and how to fix that. */
function explainSeparator(found: string, expected: Separator): string {
  const names = [found, separators[expected]].map((delimiter) => delimiterNames.get(delimiter) ?? delimiter);
  const problem = `is separated by ${names.join(', not by ')}`;
  if (found === separators.comma) return `${problem}: leave out \`--separator ${expected}\``;
  if (found !== separators.semicolon) return `${problem}: save it as CSV with commas or semicolons`;
  return `${problem}: add \`--separator semicolon\` after \`npm run copy:import --\``;
}

/** Returns why the first row does not hold the headings, if that is known. */
function findHeadingProblem(text: string, separator: Separator, lineCount: number): string | undefined {
  const row = findHeadings(text, separators[separator]);
  if (row === 1) return undefined;
  if (row > 1) {
    const wanted = lineCount + 1;
    return `has its headings in row ${row + lineCount}: remove the rows above them, so that they are in row ${wanted}`;
  }
  const found = [...delimiterNames.keys()].find((delimiter) => findHeadings(text, delimiter) === 1);
  if (found !== undefined) return explainSeparator(found, separator);
  return hasOneColumn(text)
    ? 'has everything in one column: export with the other separator, and open that'
    : undefined;
}

/** Explains an error of the parser, which tells how many rows it has read before. */
function refuseQuotes(file: string, error: CsvError, lineCount: number): Error {
  const row = Number(error.records) + lineCount + 1;
  const problem =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark (") opens a cell, and none closes it'
      : 'a quotation mark (") is at a wrong place: write it twice inside a cell, and put the cell in quotation marks';
  return refuseFile(file, `cannot be read from row ${row} on: ${problem}`);
}

/**
 * Reads the rows of a file. Stops early if there are far too many.
 * @throws Refusal if the content is not such a file
 */
export function readSheet(file: string, content: string, separator: Separator): Sheet {
  const { text, lineCount } = splitSeparatorLine(content);
  if (text.trim() === '') throw refuseFile(file, 'is empty');
  try {
    const problem = findHeadingProblem(text, separator, lineCount);
    if (problem !== undefined) throw refuseFile(file, problem);
    const [headings = [], ...rows] = parseRows(text, separators[separator], maximumRows + 2);
    if (rows.length > maximumRows) throw refuseFile(file, `has more than ${maximumRows} rows, but no export has`);
    return {
      headings: headings.map((heading) => heading.trim()),
      rows: rows.map((cells, index) => ({ number: index + lineCount + 2, cells })),
    };
  } catch (error) {
    throw error instanceof CsvError ? refuseQuotes(file, error, lineCount) : error;
  }
}
