import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addLanguage } from '../../../review/addLanguage/addLanguage.ts';
import { exportCopy } from '../../../review/csv/exportCopy.ts';
import { createProject } from '../support/createProject.ts';
import { fixtureLocales } from '../support/fixture.ts';
import { editCell, english, exported, openSheet, readCell, saveSheet, type Sheet } from '../support/sheet.ts';

const project = createProject();
const key = 'codes.413.title';

function exportSheet(): Sheet {
  exportCopy(project);
  return openSheet(project.read('copy.csv'));
}

describe('copy:export', () => {
  it('writes UTF-8 with a byte order mark, lines that end with CRLF, and commas', () => {
    expect(exportCopy(project).output).toMatch(/^\d+ keys exported to .*copy\.csv\. Change the columns/);
    const csv = project.read('copy.csv');
    const headings = 'Code (read only),Key,Where it is shown (read only),Limits (read only),Notes (read only),';
    expect(csv.startsWith(`\ufeff${headings}`)).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('separates by semicolons with --separator semicolon', () => {
    exportCopy(project, { file: join(project.root, 'other.csv'), separator: 'semicolon' });
    expect(readCell(openSheet(project.read('other.csv'), ';'), key, english)).toBe(
      fixtureLocales.en.codes['413']?.title,
    );
  });

  it('shows the state of the review of each text', () => {
    const approved = { text: readCell(exportSheet(), key, english), role: 'editor', date: '2026-11-22' };
    project.writeApprovals({ en: { [key]: approved, 'codes.412.title': { ...approved, text: 'Before' } } });
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    const sheet = exportSheet();
    const readStates = (row: string) => [
      readCell(sheet, row, 'Status en (read only)'),
      readCell(sheet, row, 'Status id (read only)'),
    ];
    expect(readStates(key)).toEqual(['approved', 'missing']);
    expect(readStates('codes.412.title')).toEqual(['draft', 'draft']);
    expect(readStates('kiosk.clearing_one')).toEqual(['draft', '']);
  });

  it('has a row for a text that no language has words for', () => {
    for (const language of ['en', 'id']) project.setText(`locales/${language}/codes.json`, ['413', 'title'], null);
    expect(readCell(exportSheet(), key, 'Where it is shown (read only)')).toBe('Title of 413');
  });

  it('has a column for a language that has no words yet', () => {
    addLanguage(project, 'ar');
    const sheet = exportSheet();
    expect(sheet[0]).toContain('العربية (ar)');
    expect(readCell(sheet, key, 'Status ar (read only)')).toBe('missing');
    expect(readCell(sheet, 'kiosk.clearing_few', 'Notes (read only)')).toContain(
      'ar 3, 4, 5; en none (leave it empty); id none',
    );
    expect(readCell(sheet, 'kiosk.clearing_few', exported)).toMatch(/^key:\w{8}$/);
  });

  it('has no cell that a spreadsheet reads as a formula', () => {
    project.setText('locales/en/codes.json', ['413', 'title'], '=HYPERLINK("https://example.com")');
    project.setText('locales/en/kiosk.json', ['languageName'], '@English');
    const sheet = exportSheet();
    expect(readCell(sheet, key, "'@English (en)")).toBe('\'=HYPERLINK("https://example.com")');
    expect(sheet.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
});

describe('copy:export does not replace', () => {
  it('a file with an editor’s changes', () => {
    const edited = saveSheet(editCell(exportSheet(), key, english, 'Come closer'));
    project.write('copy.csv', edited);
    expect(() => exportCopy(project)).toThrow(
      'copy.csv has changes that are not imported yet: import it first, or name another file.',
    );
    expect(project.read('copy.csv')).toBe(edited);
  });

  it('a file that is not an export', () => {
    project.write('copy.csv', 'name,price\r\n');
    expect(() => exportCopy(project)).toThrow('copy.csv is not a complete export. It lacks the column “Key”, ');
    expect(() => exportCopy(project)).toThrow(
      'This file exists already, and an export does not replace it: name another',
    );
    expect(project.read('copy.csv')).toBe('name,price\r\n');
  });

  it('a file with changes in another encoding, with commas or semicolons, and names the encoding', () => {
    const edited = editCell(exportSheet(), key, english, 'Come closer');
    for (const delimiter of [',', ';']) {
      const file = join(project.root, 'copy.csv');
      writeFileSync(file, saveSheet(edited, { delimiter, bom: false }), 'latin1');
      const before = readFileSync(file);
      expect(() => exportCopy(project)).toThrow(
        /copy\.csv is not in UTF-8 \(see line \d+\): save it as “CSV UTF-8”\. This file exists already/,
      );
      expect(readFileSync(file)).toEqual(before);
    }
  });

  it('an export that lost a column, with commas or semicolons', () => {
    const incomplete = exportSheet().map((row) => row.slice(0, -1));
    for (const delimiter of [',', ';']) {
      project.write('copy.csv', saveSheet(incomplete, { delimiter }));
      expect(() => exportCopy(project)).toThrow(`It lacks the column “${exported}”`);
    }
  });
});

describe('copy:export', () => {
  it('replaces an older export without changes, also with semicolons or without a newer language', () => {
    exportCopy(project, { separator: 'semicolon' });
    addLanguage(project, 'jv');
    project.setText('locales/en/codes.json', ['413', 'title'], 'Come closer');
    expect(readCell(exportSheet(), key, english)).toBe('Come closer');
  });

  it('refuses a key that the kit does not know, in any language, and writes nothing', () => {
    project.setText('locales/id/codes.json', ['413', 'titel'], 'Jauh');
    expect(() => exportCopy(project)).toThrow(
      /^nothing is exported, because the kit does not know these keys:\n {2}locales\/id\/codes\.json codes\.413\.titel: “titel” is no part\. To fix: /,
    );
    expect(existsSync(join(project.root, 'copy.csv'))).toBe(false);
  });

  it('lists ten unknown keys, and counts the rest', () => {
    for (let number = 1; number <= 12; number += 1) {
      project.setText('locales/id/actions.json', [`action${number}`], 'Jauh');
    }
    expect(() => exportCopy(project)).toThrow(/“action10” is not in the catalogue\. .*\n {2}and 2 more$/);
  });

  it('explains why it cannot write', () => {
    mkdirSync(join(project.root, 'folder'));
    expect(() => exportCopy(project, { file: join(project.root, 'folder') })).toThrow(
      'folder is a folder. This file exists already',
    );
    expect(() => exportCopy(project, { file: join(project.root, 'none/copy.csv') })).toThrow(
      'cannot be written: its folder does not exist.',
    );
  });

  it('names the file of the project that it cannot read', () => {
    project.write('tools/copy/approvals.json', '[]');
    expect(() => exportCopy(project)).toThrow('approvals.json has a mistake');
    project.write('locales/en/codes.json', '{');
    expect(() => exportCopy(project)).toThrow(/en\/codes\.json is not valid JSON/);
  });
});
