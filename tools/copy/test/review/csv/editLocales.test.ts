import fs, { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import { LocaleFileError } from '../../../check/parseJson.ts';
import { readLocales } from '../../../check/readLocales.ts';
import { editLocaleFiles, parseEditedLocales } from '../../../review/csv/editLocales.ts';
import type { TextChange } from '../../../review/csv/mergeRows.ts';
import { locateKey } from '../../../review/csv/textTable.ts';
import { replaceFiles } from '../../../review/replaceFiles.ts';
import { createProject } from '../support/createProject.ts';
import { fixtureLocales } from '../support/fixture.ts';

const project = createProject();

function createChange(language: string, key: string, after: string): TextChange {
  const position = locateKey(key);
  if (!position) throw new Error(key);
  return { row: 2, key, language, position, before: '', after };
}

const changes = [
  createChange('en', 'codes.413.title', 'Come closer'),
  createChange('id', 'actions.moveCloser_attendant_kiosk', 'Minta pengguna mendekat'),
  createChange('id', 'kiosk.stay', 'Masih di sini'),
  createChange('id', 'codes.413.description_attendant_kiosk', 'Pengguna terlalu jauh.'),
];

const writeChanges = () => replaceFiles(editLocaleFiles(project.localesFolder, changes));
const listFiles = () => readdirSync(project.root, { recursive: true });

describe('editLocaleFiles', () => {
  it('puts each text into its file, after the variants of the same text', () => {
    const files = listFiles();
    writeChanges();
    expect(project.read('locales/en/codes.json')).toContain('"413": {\n    "title": "Come closer"');
    expect(project.read('locales/id/kiosk.json')).toContain('"stay": "Masih di sini",');
    const attendant = project.read('locales/id/attendant.json');
    expect(attendant).toMatch(/"moveCloser_attendant_handheld": ".*",\n {4}"moveCloser_attendant_kiosk": "Minta/);
    expect(attendant).toMatch(/"description_attendant": ".*",\n {6}"description_attendant_kiosk": "Pengguna/);
    expect(listFiles()).toEqual(files);
  });

  it('keeps the format of the file, and texts that nobody has written yet', () => {
    project.write('locales/id/labels.json', '{ "reference": null, "other": null }');
    replaceFiles(editLocaleFiles(project.localesFolder, [createChange('id', 'labels.reference', 'Kode')]));
    expect(project.read('locales/id/labels.json')).toBe('{ "reference": "Kode", "other": null }');
  });

  it('adds a code that the file does not have', () => {
    replaceFiles(editLocaleFiles(project.localesFolder, [createChange('id', 'codes.411.title', 'Belum cocok')]));
    expect(project.readJson('locales/id/codes.json')).toMatchObject({ '411': { title: 'Belum cocok' } });
  });
});

describe('parseEditedLocales', () => {
  it('returns the texts that the files have after writing, without writing them', () => {
    const edited = editLocaleFiles(project.localesFolder, changes);
    const after = parseEditedLocales(project.localesFolder, fixtureLocales, edited);
    expect(readLocales(project.localesFolder)).toEqual(fixtureLocales);
    expect(after).not.toEqual(fixtureLocales);
    replaceFiles(edited);
    expect(readLocales(project.localesFolder)).toEqual(after);
  });
});

describe('replaceFiles', () => {
  it('writes no file if one of them cannot be written', () => {
    mkdirSync(join(project.localesFolder, `id/kiosk.json.${process.pid}.tmp`));
    expect(writeChanges).toThrow(LocaleFileError);
    expect(readLocales(project.localesFolder)).toEqual(fixtureLocales);
    expect(listFiles().filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  });

  it('restores the files that it has replaced if a later file cannot be replaced', () => {
    const before = project.readAll();
    const { renameSync } = fs;
    // There is no other way to make a disk fail between two files.
    const rename = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(to).endsWith('kiosk.json')) throw new Error('EIO: i/o error');
      renameSync(from, to);
    });
    expect(writeChanges).toThrow(/kiosk\.json cannot be written: EIO/);
    expect(rename.mock.calls.map(([, to]) => String(to))).toContain(join(project.localesFolder, 'en/codes.json'));
    expect(project.readAll()).toEqual(before);
  });
});
