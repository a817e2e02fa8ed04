// @vitest-environment node
import type * as nodeFs from 'node:fs';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import { LocaleFileError } from '../../../check/LocaleFileError.ts';
import type { TextChange } from '../../../review/csv/mergeRows.ts';
import { placeOfPath } from '../../../review/csv/TextPlace.ts';
import { writeChanges } from '../../../review/csv/writeChanges.ts';
import { temporaryProject } from '../support/temporaryProject.ts';

// A disk that fails between two files cannot be had otherwise.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof nodeFs>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const project = temporaryProject();
const folder = () => join(project.root, 'locales');

function change(language: string, key: string, after: string): TextChange {
  const place = placeOfPath(key);
  if (!place) throw new Error(key);
  return { row: 2, key, language, place, before: '', after };
}

const changes = [
  change('en', 'codes.413.title', 'Come closer'),
  change('id', 'actions.moveCloser_attendant_kiosk', 'Minta pengguna mendekat'),
  change('id', 'kiosk.stay', 'Masih di sini'),
  change('id', 'codes.413.description_attendant_kiosk', 'Pengguna terlalu jauh.'),
];

describe('writeChanges', () => {
  it('puts each text into its file, after those of its kind, and leaves nothing beside', () => {
    const names = readdirSync(folder(), { recursive: true });
    writeChanges(folder(), changes);
    expect(project.read('locales/en/codes.json')).toContain('"413": {\n    "title": "Come closer"');
    expect(project.read('locales/id/kiosk.json')).toContain('"stay": "Masih di sini",');
    const attendant = project.read('locales/id/attendant.json');
    expect(attendant).toMatch(/"moveCloser_attendant_handheld": ".*",\n {4}"moveCloser_attendant_kiosk": "Minta/);
    expect(attendant).toMatch(/"description_attendant": ".*",\n {6}"description_attendant_kiosk": "Pengguna/);
    expect(readdirSync(folder(), { recursive: true })).toEqual(names);
  });

  it('keeps what nobody has written yet, and fills it in its place', () => {
    project.write('locales/id/labels.json', '{ "reference": null, "other": null }');
    writeChanges(folder(), [change('id', 'labels.reference', 'Kode')]);
    expect(project.read('locales/id/labels.json')).toBe('{\n  "reference": "Kode",\n  "other": null\n}\n');
  });

  it('writes no file where one of them cannot be written', () => {
    const before = project.read('locales/en/codes.json');
    const inTheWay = join(folder(), `id/kiosk.json.${process.pid}.tmp`);
    mkdirSync(inTheWay);
    expect(() => writeChanges(folder(), changes)).toThrow(LocaleFileError);
    expect(project.read('locales/en/codes.json')).toBe(before);
    expect(readdirSync(folder(), { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  });

  it('puts back what it has replaced where a later file cannot go into its place', () => {
    const files = ['en/codes.json', 'id/actions.json', 'id/kiosk.json'].map((name) => `locales/${name}`);
    const before = files.map(project.read);
    const rename = vi.mocked(renameSync);
    const really = rename.getMockImplementation() ?? (() => {});
    rename.mockImplementation((from, to) => {
      if (String(to).endsWith('kiosk.json')) throw new Error('EIO: i/o error');
      really(from, to);
    });
    try {
      expect(() => writeChanges(folder(), changes)).toThrow(/kiosk\.json cannot be written: EIO/);
    } finally {
      rename.mockImplementation(really);
    }
    expect(rename.mock.calls.map(([, to]) => String(to))).toContain(join(folder(), 'en/codes.json'));
    expect(files.map(project.read)).toEqual(before);
    expect(readdirSync(folder(), { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  });
});
