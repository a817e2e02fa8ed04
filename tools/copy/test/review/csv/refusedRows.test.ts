import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLocales } from '../../../check/readLocales.ts';
import { exportCopy } from '../../../review/csv/exportCopy.ts';
import { importCopy } from '../../../review/csv/importCopy.ts';
import { createProject } from '../support/createProject.ts';
import {
  addRow,
  editCell,
  english,
  exported,
  findRow,
  indonesian,
  openSheet,
  readCell,
  saveSheet,
  type Sheet,
} from '../support/sheet.ts';

const project = createProject();
const key = 'codes.413.title';
let sheet: Sheet = [];

function exportSheet(): Sheet {
  const file = join(project.root, 'export.csv');
  exportCopy(project, { file });
  const csv = project.read('export.csv');
  project.remove('export.csv');
  return openSheet(csv);
}

let fixtureSheet: Sheet | undefined;

beforeEach(() => {
  // The export of the fixture is the same for every test.
  fixtureSheet ??= exportSheet();
  sheet = fixtureSheet;
});

/** Returns the lines that the command prints for a file that it refuses. Nothing may have changed. */
async function getProblems(edited: Sheet): Promise<readonly string[]> {
  const before = readLocales(project.localesFolder);
  project.write('copy.csv', saveSheet(edited));
  const { output, good } = await importCopy(project, { file: join(project.root, 'copy.csv') });
  expect(good).toBe(false);
  expect(readLocales(project.localesFolder)).toEqual(before);
  return output.split('\n').map((line) => line.trim());
}

const oneRow = 'Nothing was written. To fix: 1 row.';

describe('copy:import refuses, with the row, the key and the reason,', () => {
  it('a formula', async () => {
    for (const formula of ['=cmd|’ /C calc’!A0', '+62 812', '-1', '@SUM(A1)', '\tTab', "'=1+1"]) {
      expect(await getProblems(editCell(sheet, key, english, formula)), formula).toEqual([
        `Row ${findRow(sheet, key)}, ${key}, en: begins like a formula (=, +, -, @ or a tab): begin with a letter`,
        oneRow,
      ]);
    }
  });

  it('a text that cannot be right, whatever its words are', async () => {
    const reasons = {
      'Too far\naway': 'has a line break: a text is one line',
      'Too far\raway': 'has a line break: a text is one line',
      'Too far\u0007 away': 'has a control character: type the text again',
      'It\ufffds far': 'has letters that another program has lost or changed',
      'Youâ€™re far': 'has letters that another program has lost or changed',
    };
    for (const [text, reason] of Object.entries(reasons)) {
      const [problem] = await getProblems(editCell(sheet, key, english, text));
      expect(problem, text).toContain(`Row ${findRow(sheet, key)}, ${key}, en: ${reason}`);
    }
  });

  it('a text that is far too long, by its length alone', async () => {
    expect(await getProblems(editCell(sheet, key, english, '{{'.repeat(200_000)))).toEqual([
      `Row ${findRow(sheet, key)}, ${key}, en: has 400000 characters, but no text of the kit has more than 2000: is another text in the cell?`,
      oneRow,
    ]);
  });

  it('a long text, and quotes only its beginning', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'Now '.repeat(1000));
    const problems = await getProblems(
      addRow(editCell(sheet, key, english, 'Word '.repeat(100_000)), { Key: `codes.413.${'x'.repeat(100_000)}` }),
    );
    expect(problems[0]).toContain('was changed here too since the export: it is “Now Now ');
    expect(problems[0]).toContain('…” here, and “Word Word ');
    expect(problems[1]).toContain('is not a key of the kit (“xxx');
    expect(problems.filter((line) => line.length > 800)).toEqual([]);
  });

  it('an empty cell that had a text', async () => {
    const before = readCell(sheet, key, indonesian);
    const emptied = editCell(sheet, key, indonesian, '');
    expect(await getProblems(emptied)).toContain(
      `Row ${findRow(sheet, key)}, ${key}, id: was “${before}” and is empty now: an import can change a text, but not remove it`,
    );
    const [problem] = await getProblems(editCell(emptied, key, exported, ''));
    expect(problem).toContain(`${key}, id: is “${before}” here, and the cell “As exported” belongs to another key.`);
  });

  it('a key in two rows, with both rows', async () => {
    const row = sheet[findRow(sheet, key) - 1] ?? [];
    expect(await getProblems([...sheet, row])).toContain(
      `Rows ${findRow(sheet, key)}, ${sheet.length + 1}, ${key}: have the same key: keep one row`,
    );
  });

  it('a key that the kit does not know', async () => {
    const reasons = {
      'codes.413.tittle': ' (“tittle” is no part)',
      'codes.999.title': ' (“999” is not in the catalogue)',
      'codes.__proto__.title': ' (“__proto__” is not in the catalogue)',
      'codes.413.__proto__': ' (“” is no part)',
      'codes.413.title_kiosk_repeated': ' (the contexts are in the wrong order)',
      'actions.constructor': ' (“constructor” is not in the catalogue)',
      'kiosk.constructor': ' (“constructor” is not in the catalogue)',
      'codes.413': '',
      ['__proto__']: '',
      'constructor.prototype.polluted': '',
    };
    for (const [unknown, reason] of Object.entries(reasons)) {
      const problems = await getProblems(addRow(sheet, { Key: unknown, [english]: 'Far', [indonesian]: 'Jauh' }));
      expect(problems).toEqual([`Row ${sheet.length + 1}, ${unknown}: is not a key of the kit${reason}`, oneRow]);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it('control characters, and does not send them to the terminal', async () => {
    const commented = sheet.map((row, index) => [...row, index === 0 ? '\u001b[2J' : '']);
    const problems = await getProblems(addRow(commented, { Key: 'codes.\u001b[2J\n', [english]: 'Far' }));
    expect(problems.slice(0, 2)).toEqual([
      'Not read: the column “\ufffd[2J”, which no export has.',
      `Row ${sheet.length + 1}, codes.\ufffd[2J: is not a key of the kit`,
    ]);
  });

  it('words without a key', async () => {
    expect(await getProblems(addRow(sheet, { [english]: 'Far', [indonesian]: 'Jauh' }))).toContain(
      `Row ${sheet.length + 1}: has no key`,
    );
  });

  it('rows with too many cells, after a comma without quotation marks, and with too few', async () => {
    const row = findRow(sheet, key) - 1;
    const edited = sheet.map((cells, index) => {
      if (index === row) return [...cells, 'more'];
      return index === row + 1 ? cells.slice(0, 6) : cells;
    });
    const problems = await getProblems(edited);
    expect(problems[0]).toMatch(`Row ${row + 1}, ${key}: has 11 cells, but there are 10 headings: put a text`);
    expect(problems[1]).toMatch(`Row ${row + 2}, codes.413.title_repeated: has 6 cells, but there are 10 headings`);
  });

  it('a change to a text that has changed here since the export, with both texts', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'You are far away');
    expect(await getProblems(editCell(sheet, key, english, 'You’re too far away'))).toContain(
      `Row ${findRow(sheet, key)}, ${key}, en: was changed here too since the export: it is “You are far away” here, and “You’re too far away” in the file. Export again, and make the change there`,
    );
  });

  it('a change to a removed text, and a new text that exists here since the export', async () => {
    project.setText('locales/en/codes.json', ['413', 'description_repeated'], undefined);
    project.setText('locales/en/codes.json', ['413', 'title_kiosk'], 'Step closer');
    const added = addRow(sheet, { Key: 'codes.413.title_kiosk', [english]: 'You’re far away' });
    const problems = await getProblems(editCell(added, 'codes.413.description_repeated', english, 'Come closer.'));
    expect(problems[0]).toContain('codes.413.description_repeated, en: was removed here since the export');
    expect(problems[1]).toContain('title_kiosk, en: is “Step closer” here, and the cell “As exported” belongs');
  });

  it('words for a text that was missing in the export, and has other words since', async () => {
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    sheet = exportSheet();
    project.setText('locales/id/codes.json', ['413', 'title'], 'Jauh');
    const [problem] = await getProblems(editCell(sheet, key, indonesian, 'Wajah jauh'));
    expect(problem).toContain(
      'was written here too since the export: it is “Jauh” here, and “Wajah jauh” in the file.',
    );
  });

  it('the cells of one column that were sorted without the others', async () => {
    const other = readCell(sheet, 'codes.415.title', exported);
    const sorted = editCell(sheet, key, exported, other);
    const [problem] = await getProblems(editCell(sorted, key, english, 'You’re too far away'));
    expect(problem).toContain(
      `${key}, en: is “${readCell(sheet, key, english)}” here, and the cell “As exported” belongs to another key.`,
    );
  });

  it('many rows, and lists twenty problems in the order of the rows', async () => {
    const formulas = sheet.map((row, index) => (index === 0 ? row : row.with(5, '=1').with(6, '=1')));
    const problems = await getProblems(formulas);
    const rowCount = sheet.length - 1;
    expect(problems).toHaveLength(22);
    expect(problems[0]).toMatch(/^Row 2, codes\.400\.title, en: /);
    expect(problems[19]).toMatch(/^Row 11, /);
    expect(problems.slice(20)).toEqual([
      `and ${2 * rowCount - 20} more`,
      `Nothing was written. To fix: ${rowCount} rows.`,
    ]);
  });
});
