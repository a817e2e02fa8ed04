// @vitest-environment node
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCopy } from '../../../review/importCopy.ts';
import { exportCopy } from '../../../review/exportCopy.ts';
import { readLocales } from '../../../check/readLocales.ts';
import { temporaryProject } from '../support/temporaryProject.ts';
import { english, open, rowOf, save, type Sheet } from './support/sheet.ts';

const project = temporaryProject();
let file = '';
let csv = '';
let sheet: Sheet = [];
let before = {};

beforeEach(() => {
  file = join(project.root, 'copy.csv');
  // The same in every test, so once is enough.
  if (csv === '') exportCopy([file], project.root);
  if (csv === '') csv = project.read('copy.csv');
  sheet = open(csv);
  project.write('copy.csv', csv);
  before = readLocales(join(project.root, 'locales'));
});

/** Why the command refuses to import, with the file's own name; nothing may have changed. */
async function refusal(...args: string[]): Promise<string> {
  const message = await importCopy([file, ...args], project.root).then(
    () => 'not refused',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
  expect(readLocales(join(project.root, 'locales'))).toEqual(before);
  return message.replaceAll(file, 'copy.csv');
}

function refusalOf(content: string, ...args: string[]): Promise<string> {
  project.write('copy.csv', content);
  return refusal(...args);
}

/** With the bytes of some letters in place of a text. */
function withBytes(text: string, bytes: readonly number[]): Buffer {
  const [start, ...rest] = csv.split(text);
  return Buffer.concat([Buffer.from(start ?? ''), Buffer.from(bytes), Buffer.from(rest.join(text))]);
}

describe('copy:import refuses, and says why', () => {
  it.each([
    [';', 'Refusal: copy.csv is separated by semicolons, not by commas: add `--separator semicolon`'],
    ['\t', 'Refusal: copy.csv is separated by tabs, not by commas: save it as CSV with commas or semicolons.'],
    ['|', 'Refusal: copy.csv is separated by bars (|), not by commas: save it as CSV'],
  ])('a file separated by “%s”', async (delimiter, message) => {
    expect(await refusalOf(save(sheet, { delimiter }))).toContain(message);
    expect(await refusalOf(save(sheet, { delimiter, quoted: true }))).toContain(message);
  });

  it('commas where semicolons were announced', async () => {
    expect(await refusal('--separator', 'semicolon')).toBe(
      'Refusal: copy.csv is separated by commas, not by semicolons: leave out `--separator semicolon`.',
    );
  });

  it('a file that a spreadsheet did not take apart', async () => {
    const oneColumn = csv.split('\r\n').map((line) => [line]);
    expect(await refusalOf(save(oneColumn, { quoted: true }))).toContain('copy.csv has everything in one column:');
  });

  it('columns that are missing, by their names', async () => {
    const lacking = sheet.map((row) => row.filter((_, column) => column !== 1 && column !== 6));
    expect(await refusalOf(save(lacking))).toContain(
      'does not have what an export has, the column “Key”, “Bahasa Indonesia (id)”: export to another file, and make the changes there.',
    );
    const last = sheet.map((row) => row.slice(0, -1));
    expect(await refusalOf(save(last))).toContain(
      'the column “As exported (leave as it is)”: export to another file, and make the changes there.',
    );
  });

  it.each([2, 3])('headings that stand in row %i', async (row) => {
    const above = Array.from({ length: row - 1 }, () => ['Our texts']);
    expect(await refusalOf(save([...above, ...sheet]))).toBe(
      `Refusal: copy.csv has its headings in row ${row}: take out what stands above them, so that they are in row 1.`,
    );
  });

  it('a row below the line “sep=,” by the number that it has in the file', async () => {
    const row = rowOf(sheet, 'codes.411.title') + 1;
    const wrong = csv.replace('We couldn’t match your face,', 'We "couldn’t" match,').slice(1);
    expect(await refusalOf(`sep=,\r\n${wrong}`)).toContain(`copy.csv cannot be read from row ${row} on: `);
    project.write('copy.csv', `sep=,\r\n${csv.slice(1).replace(',codes.411.title,', ',,')}`);
    expect((await importCopy([file], project.root)).output).toContain(`  Row ${row}: has no key`);
  });

  it('a column of a language that is there twice', async () => {
    const twice = sheet.map((row, at) => [...row, at === 0 ? 'Inggris (en)' : 'x']);
    expect(await refusalOf(save(twice))).toContain(`has two of the column “${english}”.`);
  });

  it('letters that are no UTF-8, by the line', async () => {
    writeFileSync(file, withBytes('We couldn’t match your face,', [0x57, 0x92, 0x2c]));
    expect(await refusal()).toBe(
      `Refusal: copy.csv is not in UTF-8, first in line ${rowOf(sheet, 'codes.411.title')}: save it as “CSV UTF-8”.`,
    );
  });

  it.each([
    ['UTF-16, with its mark', () => Buffer.from(csv, 'utf16le'), 'is in UTF-16 (“Unicode text”), not in UTF-8'],
    ['UTF-16, without it', () => Buffer.from(csv.slice(1), 'utf16le'), 'is in UTF-16'],
    ['a workbook', () => Buffer.from('PK\u0003\u0004…'), 'is a spreadsheet, not CSV: save it as “CSV UTF-8”.'],
  ])('%s', async (_, bytes, message) => {
    writeFileSync(file, bytes());
    expect(await refusal()).toContain(message);
  });

  it('a quotation mark that is not closed, by the row', async () => {
    expect(await refusalOf(`${csv},"codes.413.title_kiosk,,,,Far,Jauh,,,\r\n`)).toBe(
      `Refusal: copy.csv cannot be read from row ${sheet.length + 1} on: a quotation mark (") opens a cell, and none closes it.`,
    );
  });

  it('a quotation mark inside a cell, by the row', async () => {
    const row = rowOf(sheet, 'codes.411.title');
    expect(await refusalOf(csv.replace('We couldn’t match your face,', 'We "couldn’t" match,'))).toContain(
      `copy.csv cannot be read from row ${row} on: a quotation mark (") stands where none may`,
    );
  });

  it('100,000 rows, before it reads them all', async () => {
    const started = performance.now();
    expect(await refusalOf(csv + 'a,b,c,d,e,f,g,h,i,j\r\n'.repeat(100_000))).toBe(
      'Refusal: copy.csv has more than 5000 rows, which no export has.',
    );
    // Reading all of them takes many times that, also on a slow machine.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a file that is far too large, unread', async () => {
    expect(await refusalOf(csv.padEnd(10_000_001, '\n'))).toBe(
      'Refusal: copy.csv is larger than 10 MB, which no export is.',
    );
  });

  it.each([
    ['no byte', ''],
    ['blank lines', '\ufeff\r\n \r\n'],
  ])('an empty file: %s', async (_, content) => {
    expect(await refusalOf(content)).toBe('Refusal: copy.csv is empty.');
  });

  it('a file that is not there, and a folder', async () => {
    project.remove('copy.csv');
    expect(await refusal()).toBe('Refusal: copy.csv is not there.');
    mkdirSync(file);
    expect(await refusal()).toBe('Refusal: copy.csv is a folder.');
  });

  it('to guess which file, or how it is separated', async () => {
    await expect(importCopy([], project.root)).rejects.toThrow('which file?\nnpm run copy:import FILE');
    await expect(importCopy(['a.csv', 'b.csv'], project.root)).rejects.toThrow('one file at a time.');
    expect(await refusal('--separator', 'colon')).toContain('“colon” is neither comma nor semicolon.\nnpm run');
    expect(await refusal('--seperator', 'comma')).toContain("Unknown option '--seperator'.\nnpm run copy:import");
  });

  it('a locale file with a syntax error, by the line', async () => {
    project.write('locales/id/codes.json', '{\n  "413": }');
    await expect(importCopy([file], project.root)).rejects.toThrow(/id\/codes\.json is not valid JSON: .*line 2/);
  });
});
