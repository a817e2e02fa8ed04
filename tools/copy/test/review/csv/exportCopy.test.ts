// @vitest-environment node
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocales } from '../../../check/readLocales.ts';
import { addLanguage } from '../../../review/add-language/addLanguage.ts';
import { exportCopy } from '../../../review/exportCopy.ts';
import { temporaryProject } from '../support/temporaryProject.ts';
import { cell, english, exported, open, save, type, type Sheet } from './support/sheet.ts';

const project = temporaryProject();
const run = (...args: string[]) => exportCopy(args, project.root);

function exportSheet(): Sheet {
  run();
  return open(project.read('copy.csv'));
}

const where = 'Where it is shown (read only)';

describe('copy:export', () => {
  it('writes what a spreadsheet opens right: UTF-8 with its mark, lines ended by CRLF, commas', () => {
    expect(run().output).toMatch(/^\d+ keys exported to .*copy\.csv\. Change the columns/);
    const csv = project.read('copy.csv');
    expect(
      csv.startsWith('\ufeffCode (read only),Key,Where it is shown (read only),Limits (read only),Notes (read only),'),
    ).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('separates by semicolons where a spreadsheet takes those', () => {
    run(join(project.root, 'other.csv'), '--separator', 'semicolon');
    const sheet = open(project.read('other.csv'), ';');
    expect(cell(sheet, 'codes.413.title', english)).toBe(
      readLocales(`${project.root}/locales`).en?.codes['413']?.title,
    );
  });

  it('tells how far the review of each text is', () => {
    const approved = { text: cell(exportSheet(), 'codes.413.title', english), role: 'editor', date: '2026-11-22' };
    project.setApprovals({ en: { 'codes.413.title': approved, 'codes.411.title': { ...approved, text: 'Before' } } });
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    const sheet = exportSheet();
    const states = (key: string) => [
      cell(sheet, key, 'Status en (read only)'),
      cell(sheet, key, 'Status id (read only)'),
    ];
    expect(states('codes.413.title')).toEqual(['approved', 'missing']);
    expect(states('codes.411.title')).toEqual(['draft', 'draft']);
    expect(states('kiosk.clearing_one')).toEqual(['draft', '']);
  });

  it('has a row for what no language has words for yet', () => {
    for (const language of ['en', 'id']) project.setText(`locales/${language}/codes.json`, ['413', 'title'], null);
    expect(cell(exportSheet(), 'codes.413.title', where)).toBe('Title of 413');
  });

  it('has a column for a language that has no words yet', () => {
    addLanguage(['ar'], project.root);
    const sheet = exportSheet();
    expect(sheet[0]).toContain('العربية (ar)');
    expect(cell(sheet, 'codes.413.title', 'Status ar (read only)')).toBe('missing');
    expect(cell(sheet, 'kiosk.clearing_few', 'Notes (read only)')).toContain(
      'ar 3, 4, 5; en none (leave it empty); id none',
    );
    expect(cell(sheet, 'kiosk.clearing_few', exported)).toMatch(/^key:\w{8}$/);
  });

  it('lets no spreadsheet take a text for a formula', () => {
    project.setText('locales/en/codes.json', ['413', 'title'], '=HYPERLINK("https://example.com")');
    project.setText('locales/en/kiosk.json', ['languageName'], '@English');
    const sheet = exportSheet();
    expect(cell(sheet, 'codes.413.title', "'@English (en)")).toBe('\'=HYPERLINK("https://example.com")');
    expect(sheet.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
});

describe('copy:export does not write over', () => {
  it('an editor’s changes', () => {
    const edited = save(type(exportSheet(), 'codes.413.title', english, 'Come closer'));
    project.write('copy.csv', edited);
    expect(() => run()).toThrow('copy.csv holds changes that are not imported: import it first, or name another file.');
    expect(project.read('copy.csv')).toBe(edited);
  });

  it('a file that is no export', () => {
    project.write('copy.csv', 'name,price\r\n');
    expect(() => run()).toThrow('copy.csv does not have what an export has, the column “Key”, ');
    expect(() => run()).toThrow('It is there already, and is not written over: name another file.');
    expect(project.read('copy.csv')).toBe('name,price\r\n');
  });

  it.each([',', ';'])('changes that were saved in another encoding, and says so: separated by “%s”', (delimiter) => {
    const edited = save(type(exportSheet(), 'codes.413.title', english, 'Come closer'), { delimiter, bom: false });
    const file = join(project.root, 'copy.csv');
    writeFileSync(file, edited, 'latin1');
    const before = readFileSync(file);
    expect(() => run()).toThrow(
      /copy\.csv is not in UTF-8, first in line \d+: save it as “CSV UTF-8”\. It is there alr/,
    );
    expect(readFileSync(file)).toEqual(before);
  });

  it('an export that lost a column, with commas or semicolons', () => {
    const lacking = exportSheet().map((row) => row.slice(0, -1));
    for (const delimiter of [',', ';']) {
      project.write('copy.csv', save(lacking, { delimiter }));
      expect(() => run()).toThrow(`does not have what an export has, the column “${exported}”`);
    }
  });

  it('nothing new: an older export may go, one by semicolons too, and one without a newer language', () => {
    run('--separator', 'semicolon');
    addLanguage(['jv'], project.root);
    project.setText('locales/en/codes.json', ['413', 'title'], 'Come closer');
    expect(cell(exportSheet(), 'codes.413.title', english)).toBe('Come closer');
  });
});

describe('copy:export refuses, and writes nothing,', () => {
  it('a key that the kit does not know, in whatever language, with its place and what is wrong', () => {
    project.setText('locales/id/codes.json', ['413', 'titel'], 'Jauh');
    expect(() => run()).toThrow(
      /^nothing is exported, since the kit does not know these keys:\n {2}locales\/id\/codes\.json codes\.413\.titel: “titel” is no part\. To fix: correct the key, or take it out\.$/,
    );
    expect(existsSync(join(project.root, 'copy.csv'))).toBe(false);
  });

  it('more such keys than a person reads, of which it counts the rest', () => {
    for (let number = 1; number <= 12; number += 1) {
      project.setText('locales/id/actions.json', [`action${number}`], 'Jauh');
    }
    expect(() => run()).toThrow(/“action10” is not in the catalogue\. .*\n {2}and 2 more$/);
  });
});

describe('copy:export says', () => {
  it('where it cannot write', () => {
    mkdirSync(join(project.root, 'folder'));
    expect(() => run(join(project.root, 'folder'))).toThrow('folder is a folder. It is there already');
    expect(() => run(join(project.root, 'none/copy.csv'))).toThrow('cannot be written: its folder is not there.');
  });

  it('which file of the project it cannot read', () => {
    project.write('locales/en/codes.json', '{');
    expect(() => run()).toThrow(/en\/codes\.json is not valid JSON/);
    project.write('tools/copy/approvals.json', '[]');
    expect(() => run()).toThrow(/codes\.json|approvals\.json/);
  });
});
