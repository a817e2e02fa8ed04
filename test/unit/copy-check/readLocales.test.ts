// @vitest-environment node
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocaleFileError } from '../../../scripts/copy-check/LocaleFileError.ts';
import { readLocales } from '../../../scripts/copy-check/readLocales.ts';

const locales = join(import.meta.dirname, '../../../locales');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-check-'));
  cpSync(locales, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readLocales', () => {
  it('reads every language of the folder', () => {
    expect(Object.keys(readLocales(folder))).toEqual(['en', 'id']);
  });

  it.each([
    ['a syntax error', '{ "413": ', 'is not valid JSON'],
    ['a list instead of texts', '[]', 'has no object of texts at codes'],
    ['a number instead of a text', '{ "413": { "title": 5 } }', 'has no text at codes.413.title, but 5'],
    ['a text instead of a code', '{ "413": "far" }', 'has no object of texts at codes.413'],
  ])('names the file and the place of %s', (_, content, problem) => {
    const file = join(folder, 'en/codes.json');
    writeFileSync(file, content);
    expect(() => readLocales(folder)).toThrow(LocaleFileError);
    expect(() => readLocales(folder)).toThrow(`${file} ${problem}`);
  });

  it.each(['codes', 'actions', 'labels', 'kiosk', 'attendant'])('says that the file of the %s is missing', (name) => {
    const file = join(folder, `id/${name}.json`);
    rmSync(file);
    expect(() => readLocales(folder)).toThrow(`${file} cannot be read`);
  });

  it('says that there is no folder of locales', () => {
    expect(() => readLocales(join(folder, 'nowhere'))).toThrow(LocaleFileError);
  });
});
