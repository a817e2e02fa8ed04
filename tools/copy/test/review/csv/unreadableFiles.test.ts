import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLocales } from '../../../check/readLocales.ts';
import { exportCopy } from '../../../review/csv/exportCopy.ts';
import { importCopy } from '../../../review/csv/importCopy.ts';
import type { Separator } from '../../../review/csv/readSheet.ts';
import { createProject } from '../support/createProject.ts';
import { fixtureLocales } from '../support/fixture.ts';
import { english, findRow, openSheet, saveSheet, type Sheet } from '../support/sheet.ts';

const project = createProject();
const key = 'codes.415.title';
const title = 'We couldn’t find your ID,';
let file = '';
let csv = '';
let sheet: Sheet = [];

beforeEach(() => {
  file = join(project.root, 'copy.csv');
  // The export is the same for every test.
  if (csv === '') {
    exportCopy(project);
    csv = project.read('copy.csv');
    sheet = openSheet(csv);
  }
  project.write('copy.csv', csv);
});

/** Returns why the command refuses to import the file. Nothing may have changed. */
async function getRefusal(separator?: Separator): Promise<string> {
  const message = await importCopy(project, { file, separator }).then(
    () => 'not refused',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
  expect(readLocales(project.localesFolder)).toEqual(fixtureLocales);
  return message.replaceAll(file, 'copy.csv');
}

function getRefusalOf(content: string): Promise<string> {
  project.write('copy.csv', content);
  return getRefusal();
}

describe('copy:import refuses', () => {
  it('a file with another separator, and names it', async () => {
    const advice = {
      ';': 'is separated by semicolons, not by commas: add `--separator semicolon` after `npm run copy:import --`.',
      '\t': 'is separated by tabs, not by commas: save it as CSV with commas or semicolons.',
      '|': 'is separated by bars (|), not by commas: save it as CSV with commas or semicolons.',
    };
    for (const [delimiter, message] of Object.entries(advice)) {
      for (const quoted of [false, true]) {
        expect(await getRefusalOf(saveSheet(sheet, { delimiter, quoted }))).toBe(`Refusal: copy.csv ${message}`);
      }
    }
  });

  it('a file with commas if --separator semicolon is given', async () => {
    expect(await getRefusal('semicolon')).toBe(
      'Refusal: copy.csv is separated by commas, not by semicolons: leave out `--separator semicolon`.',
    );
  });

  it('a file that a spreadsheet did not split into columns', async () => {
    const oneColumn = csv.split('\r\n').map((line) => [line]);
    expect(await getRefusalOf(saveSheet(oneColumn, { quoted: true }))).toContain(
      'copy.csv has everything in one column: export with the other separator, and open that.',
    );
  });

  it('a file without some columns, and names them', async () => {
    const incomplete = sheet.map((row) => row.filter((_, column) => column !== 1 && column !== 6));
    expect(await getRefusalOf(saveSheet(incomplete))).toContain(
      'is not a complete export. It lacks the column “Key”, “Bahasa Indonesia (id)”: export to another file, and make the changes there.',
    );
    const withoutLast = sheet.map((row) => row.slice(0, -1));
    expect(await getRefusalOf(saveSheet(withoutLast))).toContain('the column “As exported (leave as it is)”: export');
  });

  it('a file with rows above its headings', async () => {
    for (const row of [2, 3]) {
      const above = Array.from({ length: row - 1 }, () => ['Our texts']);
      expect(await getRefusalOf(saveSheet([...above, ...sheet]))).toBe(
        `Refusal: copy.csv has its headings in row ${row}: remove the rows above them, so that they are in row 1.`,
      );
    }
  });

  it('a file with two columns of one language', async () => {
    const doubled = sheet.map((row, index) => [...row, index === 0 ? 'Inggris (en)' : 'x']);
    expect(await getRefusalOf(saveSheet(doubled))).toContain(`has the column “${english}” twice.`);
  });

  it('letters that are not UTF-8, and names the line', async () => {
    const [start = '', end = ''] = csv.split(title);
    writeFileSync(file, Buffer.concat([Buffer.from(start), Buffer.from([0x57, 0x92, 0x2c]), Buffer.from(end)]));
    expect(await getRefusal()).toBe(
      `Refusal: copy.csv is not in UTF-8 (see line ${findRow(sheet, key)}): save it as “CSV UTF-8”.`,
    );
  });

  it('UTF-16 and workbooks', async () => {
    const contents: readonly (readonly [Buffer, string])[] = [
      [Buffer.from(csv, 'utf16le'), 'is in UTF-16 (“Unicode text”), not in UTF-8: save it as “CSV UTF-8”.'],
      [Buffer.from(csv.slice(1), 'utf16le'), 'is in UTF-16 (“Unicode text”), not in UTF-8: save it as “CSV UTF-8”.'],
      [Buffer.from('PK\u0003\u0004…'), 'is a spreadsheet, not CSV: save it as “CSV UTF-8”.'],
    ];
    for (const [bytes, message] of contents) {
      writeFileSync(file, bytes);
      expect(await getRefusal()).toBe(`Refusal: copy.csv ${message}`);
    }
  });

  it('a wrong quotation mark, and names the row', async () => {
    expect(await getRefusalOf(`${csv},"codes.413.title_kiosk,,,,Far,Jauh,,,\r\n`)).toBe(
      `Refusal: copy.csv cannot be read from row ${sheet.length + 1} on: a quotation mark (") opens a cell, and none closes it.`,
    );
    expect(await getRefusalOf(csv.replace(title, 'We "couldn’t" find,'))).toContain(
      `copy.csv cannot be read from row ${findRow(sheet, key)} on: a quotation mark (") is at a wrong place`,
    );
  });

  it('a mistake below the line “sep=,”, and names the row of the file', async () => {
    const row = findRow(sheet, key) + 1;
    const wrong = csv.replace(title, 'We "couldn’t" find,').slice(1);
    expect(await getRefusalOf(`sep=,\r\n${wrong}`)).toContain(`copy.csv cannot be read from row ${row} on: `);
    project.write('copy.csv', `sep=,\r\n${csv.slice(1).replace(`,${key},`, ',,')}`);
    expect((await importCopy(project, { file })).output).toContain(`  Row ${row}: has no key`);
  });

  it('100,000 rows', async () => {
    expect(await getRefusalOf(csv + 'a,b,c,d,e,f,g,h,i,j\r\n'.repeat(100_000))).toBe(
      'Refusal: copy.csv has more than 5000 rows, but no export has.',
    );
  });

  it('a file of more than 10 MB', async () => {
    expect(await getRefusalOf(csv.padEnd(10_000_001, '\n'))).toBe(
      'Refusal: copy.csv is larger than 10 MB, but no export is.',
    );
  });

  it('an empty file', async () => {
    for (const content of ['', '\ufeff\r\n \r\n']) {
      expect(await getRefusalOf(content)).toBe('Refusal: copy.csv is empty.');
    }
  });

  it('a file that does not exist, and a folder', async () => {
    project.remove('copy.csv');
    expect(await getRefusal()).toBe('Refusal: copy.csv does not exist.');
    mkdirSync(file);
    expect(await getRefusal()).toBe('Refusal: copy.csv is a folder.');
  });

  it('a locale file with a syntax error, and names the line', async () => {
    project.write('locales/id/codes.json', '{\n  "413": }');
    await expect(importCopy(project, { file })).rejects.toThrow(/id\/codes\.json is not valid JSON: .*line 2/);
  });
});
