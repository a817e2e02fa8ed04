// @vitest-environment node
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocaleFileError } from '../../check/LocaleFileError.ts';
import { readLocales } from '../../check/readLocales.ts';

const locales = join(import.meta.dirname, '../../../../locales');
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
    ['a file cut short', '{ "413": ', 'is not valid JSON: line 1, column 10 has nothing more where a value should be'],
    ['a syntax error', '{\n  "413": }', 'is not valid JSON: line 2, column 10 has “}” where a value should be'],
    [
      'a key twice',
      '{\n"413": {},\n"413": {}\n}',
      'is not valid JSON: line 3, column 1 has the key "413" for a second',
    ],
    ['a byte order mark', '\uFEFF{}', 'is not valid JSON: line 1, column 1 has a byte order mark'],
    ['a list instead of texts', '[]', 'has no object of texts at codes'],
    ['a number instead of a text', '{ "413": { "title": 5 } }', 'has no text at codes.413.title, but 5'],
    ['a text instead of a code', '{ "413": "far" }', 'has no object of texts at codes.413'],
  ])('names the file and the place of %s', (_, content, problem) => {
    const file = join(folder, 'en/codes.json');
    writeFileSync(file, content);
    expect(() => readLocales(folder)).toThrow(LocaleFileError);
    expect(() => readLocales(folder)).toThrow(`${file} ${problem}`);
  });

  it('takes null for a text that nobody has written yet', () => {
    writeFileSync(join(folder, 'en/labels.json'), '{ "reference": null, "other": "Other" }');
    expect(readLocales(folder).en?.labels).toEqual({ other: 'Other' });
  });

  it('takes __proto__ for a key like any other', () => {
    writeFileSync(join(folder, 'en/labels.json'), '{ "__proto__": "Reference" }');
    const { labels = {} } = readLocales(folder).en ?? {};
    expect(Object.keys(labels)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(labels)).toBe(Object.prototype);
  });

  it('says that a file is in another encoding', () => {
    const file = join(folder, 'en/labels.json');
    writeFileSync(file, Buffer.from('{ "reference": "Caf\u00e9 {{reference}}" }', 'latin1'));
    expect(() => readLocales(folder)).toThrow(`${file} is not in UTF-8: save it as UTF-8`);
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
