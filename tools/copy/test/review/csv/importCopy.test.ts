import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addLanguage } from '../../../review/addLanguage/addLanguage.ts';
import { exportCopy } from '../../../review/csv/exportCopy.ts';
import { importCopy } from '../../../review/csv/importCopy.ts';
import type { Separator } from '../../../review/csv/readSheet.ts';
import { createProject } from '../support/createProject.ts';
import {
  addRow,
  editCell,
  english,
  exported,
  indonesian,
  openSheet,
  readCell,
  saveSheet,
  type SaveOptions,
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

function importFile(content: string, separator?: Separator) {
  project.write('copy.csv', content);
  return importCopy(project, { file: join(project.root, 'copy.csv'), separator });
}

/** Imports a file that nobody has edited. It must change no byte of any file. */
async function expectNoChange(content: string, label: string, separator?: Separator): Promise<void> {
  const before = project.readAll();
  expect(await importFile(content, separator), label).toEqual({ output: 'Nothing to change.', good: true });
  expect(project.readAll(), label).toEqual(before);
}

describe('copy:import changes nothing if nobody has edited the file', () => {
  it('however a spreadsheet saves it', async () => {
    const ways: Readonly<Record<string, SaveOptions>> = {
      'as exported': {},
      'with LF': { lineEnd: '\n' },
      'with CR': { lineEnd: '\r' },
      'all cells in quotation marks': { quoted: true },
      'without a byte order mark': { bom: false },
    };
    for (const [label, options] of Object.entries(ways)) await expectNoChange(saveSheet(sheet, options), label);
    await expectNoChange(saveSheet(sheet, { delimiter: ';' }), 'with semicolons', 'semicolon');
  });

  it('with a line that tells a spreadsheet the separator', async () => {
    for (const line of ['sep=,', '"sep=,",,,']) {
      await expectNoChange(`\ufeff${line}\r\n${saveSheet(sheet, { bom: false })}`, line);
    }
    const withSemicolons = saveSheet(sheet, { delimiter: ';', bom: false });
    await expectNoChange(`\ufeffSEP=;\r\n${withSemicolons}`, 'SEP=;', 'semicolon');
  });

  it('whatever a spreadsheet does to rows, columns and headings', async () => {
    const [head = [], ...rows] = sheet;
    const sheets: Readonly<Record<string, Sheet>> = {
      'empty columns and rows at the end': [...sheet.map((row) => [...row, '', '']), Array<string>(12).fill(''), ['']],
      'an empty row in the middle': [head, [''], ...rows],
      'rows in another order': [head, ...rows.toReversed()],
      'columns in another order': sheet.map((row) => row.toReversed()),
      'no rows': [head],
      'no read-only columns': sheet.map((row) => row.toSpliced(7, 2).toSpliced(2, 3).toSpliced(0, 1)),
      'the headings of older exports': [head.map((heading) => heading.replace(' (read only)', '')), ...rows],
      'headings in small letters': [head.map((heading) => heading.toLowerCase()), ...rows],
      'no-break spaces in headings': [head.map((heading) => heading.replaceAll(' ', '\u00a0')), ...rows],
      'other words in a read-only column': editCell(sheet, key, 'Notes (read only)', '=1'),
      'spaces around a key': sheet.map((row, index) => (index === 5 ? row.with(1, ` ${row[1]} `) : row)),
    };
    for (const [label, changed] of Object.entries(sheets)) await expectNoChange(saveSheet(changed), label);
  });

  it('if a text begins like a formula, or stands in another file than its key says', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], "'=1");
    project.setText('locales/en/codes.json', ['413', 'description'], '-1');
    sheet = exportSheet();
    project.setText('locales/id/codes.json', ['413', 'title_attendant'], 'Jauh');
    await expectNoChange(saveSheet(sheet), 'formulas');
  });

  it('if the texts have changed here since the export', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'Come closer');
    project.setText('locales/en/codes.json', ['413', 'description'], undefined);
    project.setText('locales/id/codes.json', ['413', 'title_kiosk'], 'Mendekat');
    await expectNoChange(saveSheet(sheet), 'changed texts');
  });
});

describe('copy:import', () => {
  it('reports a column that it does not read', async () => {
    const commented = sheet.map((row, index) => [...row, index === 0 ? 'Comment' : 'fine']);
    expect(await importFile(saveSheet(commented))).toEqual({
      output: 'Not read: the column “Comment”, which no export has.\nNothing to change.',
      good: true,
    });
  });

  it('writes the changes into their files, adds a variant after its siblings, and reports all of it', async () => {
    project.writeApprovals({ en: { [key]: { text: 'You’re too far away', role: 'editor', date: '2026-11-22' } } });
    const before = project.readAll();
    const old = { en: readCell(sheet, key, english), id: readCell(sheet, key, indonesian) };
    const changed = editCell(sheet, key, english, 'You’re too far away');
    // An editor copies a row to add a variant, so the fingerprints in it belong to another key.
    const added = addRow(changed, {
      Key: 'codes.413.title_kiosk',
      [english]: 'You’re too far from the camera',
      [indonesian]: 'Posisi Anda terlalu jauh dari kamera',
      [exported]: readCell(sheet, key, exported),
    });
    const { output, good } = await importFile(saveSheet(added));
    expect(output.split('\n')).toEqual([
      '  codes.413.title, en',
      `    - ${old.en}`,
      '    + You’re too far away',
      '  codes.413.title_kiosk, en',
      '    + You’re too far from the camera',
      '  codes.413.title_kiosk, id',
      '    + Posisi Anda terlalu jauh dari kamera',
      '3 texts changed: 2 to approve (drafts now), 1 as approved before.',
      'Export again before the next change to the file.',
      'codes.413.title: the English changed, the Indonesian did not. Check whether both still say the same.',
    ]);
    expect(good).toBe(true);

    const insertVariant = (path: string, from: string, to: string, variant: string) =>
      before[path]
        ?.replace(`"title": "${from}",`, `"title": "${to}",`)
        .replace(/"title_capture": .*\n/u, `$&    "title_kiosk": "${variant}",\n`);
    expect(project.readAll()).toEqual({
      ...before,
      'locales/en/codes.json': insertVariant(
        'locales/en/codes.json',
        old.en,
        'You’re too far away',
        'You’re too far from the camera',
      ),
      'locales/id/codes.json': insertVariant(
        'locales/id/codes.json',
        old.id,
        old.id,
        'Posisi Anda terlalu jauh dari kamera',
      ),
    });
  });

  it('reports at the end each text that changed in one language only', async () => {
    project.setText('locales/id/codes.json', ['412', 'title'], null);
    sheet = exportSheet();
    const edits: readonly (readonly [key: string, heading: string, text: string])[] = [
      [key, english, 'You’re too far away'],
      ['codes.413.description', indonesian, 'Wajah terlihat terlalu kecil di layar.'],
      // This text had no words before.
      ['codes.412.title', indonesian, 'Wajah Anda belum terlihat'],
      ['codes.412.description', english, 'The camera has to see all of your face.'],
      ['codes.412.description', indonesian, 'Kamera harus melihat seluruh wajah Anda.'],
    ];
    const edited = edits.reduce((all, [row, heading, text]) => editCell(all, row, heading, text), sheet);
    const { output, good } = await importFile(saveSheet(edited));
    expect(good, output).toBe(true);
    expect(output.split('\n').slice(-3)).toEqual([
      'Export again before the next change to the file.',
      `${key}: the English changed, the Indonesian did not. Check whether both still say the same.`,
      'codes.413.description: the Indonesian changed, the English did not. Check whether both still say the same.',
    ]);
  });
});

describe('copy:import of a new language', () => {
  const edit = () => editCell(sheet, key, english, 'You’re too far away');

  it('takes the first texts, and leaves the others unwritten', async () => {
    addLanguage(project, 'jv');
    sheet = exportSheet();
    const javanese = sheet[0]?.find((heading) => heading.endsWith('(jv)')) ?? '';
    const begun = editCell(
      editCell(sheet, key, javanese, 'Rai katon cilik'),
      'actions.moveCloser',
      javanese,
      'Nyedhak',
    );
    const { output, good } = await importFile(saveSheet(begun));
    expect(output).toContain('2 texts changed: 2 to approve (drafts now).');
    expect(good).toBe(true);
    expect(project.read('locales/jv/codes.json')).toContain(
      '"413": {\n    "title": "Rai katon cilik",\n    "title_repeated": null,\n    "title_capture": null,',
    );
    expect(project.read('locales/jv/actions.json')).toContain(
      '"moveCloser": "Nyedhak",\n  "moveCloser_handheld": null,',
    );
  });

  it('takes an older export while the language has no words, also with a new key', async () => {
    addLanguage(project, 'jv');
    const before = project.read('locales/jv/codes.json');
    const words = { [english]: 'You’re far from the camera', [indonesian]: 'Posisi Anda jauh dari kamera' };
    const { output, good } = await importFile(saveSheet(addRow(edit(), { Key: 'codes.413.title_kiosk', ...words })));
    expect(output).toContain('3 texts changed');
    expect(good).toBe(true);
    expect(project.read('locales/jv/codes.json')).toBe(before);
  });

  it('takes an older export when the language has words, and leaves them as they are', async () => {
    addLanguage(project, 'jv');
    project.setText('locales/jv/codes.json', ['413', 'title'], 'Rai katon cilik');
    const { output, good } = await importFile(saveSheet(edit()));
    expect(output).toContain('1 text changed: 1 to approve (drafts now).');
    expect(good).toBe(true);
    expect(project.read('locales/jv/codes.json')).toContain('"title": "Rai katon cilik"');
  });

  it('refuses an export that lost the column of a language with words, and says what to do', async () => {
    addLanguage(project, 'jv');
    project.setText('locales/jv/codes.json', ['413', 'title'], 'Rai katon cilik');
    sheet = exportSheet();
    const column = sheet[0]?.findIndex((heading) => heading.endsWith('(jv)')) ?? -1;
    expect(column).toBeGreaterThan(0);
    await expect(importFile(saveSheet(sheet.map((row) => row.toSpliced(column, 1))))).rejects.toThrow(
      /“.+ \(jv\)”: export to another file, and make the changes there\./,
    );
  });
});

describe('copy:import of a word in a status column', () => {
  const status = 'Status en (read only)';
  const approveTitle = () => {
    const approval = { text: readCell(sheet, key, english), role: 'editor', date: '2026-11-22' };
    project.writeApprovals({ en: { [key]: approval } });
  };
  const getOutput = async (edited: Sheet) => (await importFile(saveSheet(edited))).output;

  it('explains once how to approve, and refuses nothing', async () => {
    for (const word of ['approved', 'Disetujui', 'OK']) {
      const typed = editCell(
        editCell(editCell(sheet, key, status, word), 'codes.412.title', status, word),
        key,
        'Status id (read only)',
        word,
      );
      expect(await importFile(saveSheet(typed))).toEqual({
        output:
          'Not read: the words typed into “Status en”, “Status id”. These columns only show the status. To approve a text, run `npm run copy:approve`.\nNothing to change.',
        good: true,
      });
    }
  });

  it('reports nothing for the status at the time of the export', async () => {
    approveTitle();
    sheet = exportSheet();
    project.writeApprovals({});
    expect(await getOutput(sheet)).toBe('Nothing to change.');
    expect(await getOutput(editCell(sheet, key, 'Status id (read only)', 'approved'))).toContain('“Status id”.');
  });

  it('reports “approved” in an older export that does not tell the status, unless it is true', async () => {
    approveTitle();
    sheet = exportSheet();
    const older = editCell(sheet, key, exported, readCell(sheet, key, exported).replaceAll(':approved', ''));
    expect(older).not.toEqual(sheet);
    expect(await getOutput(older)).toBe('Nothing to change.');
    project.writeApprovals({});
    expect(await getOutput(older)).toContain('“Status en”.');
  });

  it('reports nothing for the present status', async () => {
    approveTitle();
    // The text was a draft at the time of the export, and the cell still says so.
    expect(await getOutput(sheet)).toBe('Nothing to change.');
    expect(await getOutput(editCell(sheet, key, status, 'Approved'))).toBe('Nothing to change.');
  });
});

describe('copy:import of words that break a rule', () => {
  it('reports all of them with their rows, and writes nothing', async () => {
    const edits: readonly (readonly [key: string, heading: string, text: string])[] = [
      ['codes.unknown.title', english, 'Everything is finished and you can now leave'.padEnd(46, ' now')],
      ['codes.412.title', indonesian, '<b>Wajah</b> tidak terlihat'],
      ['codes.415.title', english, 'We couldn’t find {{user_id}}'],
      ['codes.415.title_private', english, 'Your NIK isn’t registered'],
      ['codes.412.description', english, 'It may be out of view. '],
      ['codes.400.title', english, '=1+1'],
      ['actions.moveCloser', english, 'Move your phone closer (or your face)'],
      ['codes.604.title', english, 'It takes long'],
    ];
    const edited = edits.reduce((all, [row, heading, text]) => editCell(all, row, heading, text), sheet);
    const half = addRow(edited, { Key: 'codes.413.title_kiosk', [english]: 'You’re too far away' });
    const refused = addRow(half, { Key: 'codes.412.title_kiosk', [english]: 'We can’t see you', [indonesian]: '=1' });
    const before = project.readAll();
    const { output, good } = await importFile(saveSheet(refused));
    expect(good).toBe(false);
    expect(project.readAll()).toEqual(before);

    const lines = output.split('\n');
    const getRow = (row: string) => sheet.findIndex((cells) => cells[1] === row) + 1;
    const getProblems = (row: string, language: string) =>
      lines.filter((line) => line.startsWith(`  Row ${getRow(row)}, ${row}, ${language}: `)).join('\n');
    expect(getProblems('codes.unknown.title', 'en')).toContain(
      '46 characters, the limit is 45 (rule length). To fix: take out 1',
    );
    expect(getProblems('codes.412.title', 'id')).toContain('has markup (rule no-markup)');
    expect(getProblems('codes.415.title', 'en')).toContain('{{user_id}} is not filled here (rule placeholders)');
    expect(getProblems('codes.415.title_private', 'en')).toMatch(
      /locales\/en message 415 .*says “registered” \(rule privacy-words\)/,
    );
    // That the Indonesian text lacks the wrong placeholder is no second problem.
    expect(getProblems('codes.415.title', 'id')).toBe('');
    // Nor are the messages that are too long because of this text.
    expect(getProblems('codes.unknown.title', 'en')).not.toContain(' message ');
    expect(getProblems('codes.412.description', 'en')).toContain('has a space too many');
    expect(getProblems('codes.400.title', 'en')).toContain('begins like a formula');
    expect(getProblems('actions.moveCloser', 'en')).toMatch(
      /locales\/en message 413.*“\(” cannot be spoken \(rule spoken-form\)/,
    );
    expect(getProblems('codes.604.title', 'id')).toContain(
      'has the placeholders (registry), “en” has none (rule same-placeholders)',
    );
    expect(output).toContain(
      `  Row ${sheet.length + 1}, codes.413.title_kiosk, id: is missing; “en” has “You’re too far away”`,
    );
    // The Indonesian words of this key are refused, so that they are missing is no second problem.
    expect(lines.filter((line) => line.includes('codes.412.title_kiosk'))).toEqual([
      `  Row ${sheet.length + 2}, codes.412.title_kiosk, id: begins like a formula (=, +, -, @ or a tab): begin with a letter`,
    ]);
    expect(lines.at(-1)).toMatch(/^Nothing was written\. To fix: \d+ rows\.$/);
  });
});
