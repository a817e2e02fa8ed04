// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocaleFileError } from '../../check/parseJson.ts';
import { readLocales } from '../../check/readLocales.ts';
import { smallLocales } from '../fixtures/smallLocales.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
  for (const [language, files] of Object.entries(smallLocales)) {
    mkdirSync(join(folder, language));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, language, `${name}.json`), JSON.stringify(content));
    }
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Returns the message of the error that a content of `en/codes.json` causes. */
function readWith(content: string): string {
  writeFileSync(join(folder, 'en/codes.json'), content);
  try {
    readLocales(folder);
    return 'no error';
  } catch (error) {
    expect(error).toBeInstanceOf(LocaleFileError);
    return error instanceof Error ? error.message : '';
  }
}

describe('readLocales', () => {
  it('reads every file of every language', () => {
    expect(readLocales(folder)).toEqual(smallLocales);
  });

  it('names the file and the place of a problem', () => {
    const problems = {
      '{ "413": ': 'is not valid JSON: line 1, column 10 has nothing more where a value should be',
      '{\n  "413": }': 'is not valid JSON: line 2, column 10 has “}” where a value should be',
      '{\n"413": {},\n"413": {}\n}': 'is not valid JSON: line 3, column 1 has the key "413" for a second time',
      '[]': 'has no object of texts at codes',
      '{ "413": { "title": 5 } }': 'has no text at codes.413.title, but 5',
      '{ "413": "far" }': 'has no object of texts at codes.413',
      '{ "413": { "title": ["far"] } }': 'has no text at codes.413.title, but ["far"]',
      // A library or an object would lose these keys.
      '{ "__proto__": { "title": "far" } }': 'has a key of JavaScript’s own at codes',
      '{ "413": { "constructor": "far" } }': 'has a key of JavaScript’s own at codes.413',
    };
    for (const [content, problem] of Object.entries(problems)) {
      expect(readWith(content), content).toBe(`${join(folder, 'en/codes.json')} ${problem}`);
    }
  });

  it('names the place of a problem in the file for attendants', () => {
    const file = join(folder, 'en/attendant.json');
    writeFileSync(file, '{ "codes": { "413": { "title_attendant": true } }, "actions": {} }');
    expect(() => readLocales(folder)).toThrow(`${file} has no text at codes.413.title_attendant, but true`);
    writeFileSync(file, '{ "codes": {} }');
    expect(() => readLocales(folder)).toThrow(`${file} has no object of texts at actions`);
    writeFileSync(file, '[]');
    expect(() => readLocales(folder)).toThrow(`${file} has no object of texts at the top`);
  });

  it('leaves out null: a text that nobody has written yet', () => {
    writeFileSync(join(folder, 'en/labels.json'), '{ "reference": null, "other": "Other" }');
    expect(readLocales(folder).en?.labels).toEqual({ other: 'Other' });
  });

  it('refuses a file in another encoding', () => {
    const file = join(folder, 'en/labels.json');
    writeFileSync(file, Buffer.from('{ "reference": "Caf\u00e9 {{reference}}" }', 'latin1'));
    expect(() => readLocales(folder)).toThrow(`${file} is not in UTF-8: save it as UTF-8`);
  });

  it('names each file that is missing', () => {
    for (const name of ['codes', 'actions', 'labels', 'kiosk', 'attendant'] as const) {
      const file = join(folder, `id/${name}.json`);
      rmSync(file);
      expect(() => readLocales(folder), name).toThrow(`${file} cannot be read`);
      writeFileSync(file, JSON.stringify(smallLocales.id[name]));
    }
  });

  it('refuses a folder without languages', () => {
    expect(() => readLocales(join(folder, 'nowhere'))).toThrow('has no folder of a language in it');
  });
});
