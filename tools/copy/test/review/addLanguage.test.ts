import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resolveStatusMessage } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { findText } from '../../../../src/text/findText.ts';
import { getMessagesSources } from '../../../../src/text/sources.ts';
import { checkCopy, checkTexts, dropRepeatedGaps } from '../../check/checkCopy.ts';
import { formatLocation } from '../../check/Finding.ts';
import { readLocales } from '../../check/readLocales.ts';
import { addLanguage } from '../../review/addLanguage/addLanguage.ts';
import { showStatus } from '../../review/status.ts';
import { createProject } from './support/createProject.ts';
import { fillLanguage, localeFiles, readMessages } from './support/languageFiles.ts';

const project = createProject();
const add = (word: string) => addLanguage(project, word).output;

/** Returns the paths of all texts of a file, in their order, and the paths of those without words. */
function listPaths(value: unknown, path = ''): { readonly all: string[]; readonly unwritten: string[] } {
  if (typeof value !== 'object' || value === null) return { all: [path], unwritten: value === null ? [path] : [] };
  const children = Object.entries(value).map(([key, child]) => listPaths(child, path === '' ? key : `${path}.${key}`));
  return { all: children.flatMap(({ all }) => all), unwritten: children.flatMap(({ unwritten }) => unwritten) };
}

describe('the locale files of a new language', () => {
  it('have the keys of English in the plural forms of the language, without words', () => {
    const pluralForms = {
      ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
      jv: ['other'],
      'pt-BR': ['one', 'many', 'other'],
      // `Intl` has no plural rules for Balinese, and would use those of the machine's own language.
      ban: ['other'],
    };
    for (const [language, forms] of Object.entries(pluralForms)) {
      add(language);
      for (const file of localeFiles) {
        const english = listPaths(project.readJson(`locales/en/${file}.json`)).all;
        const wanted = english.flatMap((key) => {
          if (key.endsWith('_one')) return forms.map((form) => key.replace(/one$/u, form));
          return key.endsWith('_other') ? [] : [key];
        });
        const { all, unwritten } = listPaths(project.readJson(`locales/${language}/${file}.json`));
        expect(all, `${language} ${file}`).toEqual(wanted);
        // The only known words are the name of the language. Balinese has none in `Intl`.
        const hasName = file === 'kiosk' && language !== 'ban';
        expect(all.length - unwritten.length, `${language} ${file}`).toBe(hasName ? 1 : 0);
      }
    }
  });

  it('contain the own name of the language', () => {
    const names = { ar: 'العربية', jv: 'Jawa' };
    for (const [language, languageName] of Object.entries(names)) {
      add(language);
      expect(project.readJson(`locales/${language}/kiosk.json`)).toMatchObject({ languageName });
    }
  });

  it('are listed with the next steps', () => {
    const output = add('ar');
    expect(output).toContain('Added Arabic (ar), without words yet:\n  locales/ar/codes.json\n');
    expect(output).toContain('Next:\n  read locales/ar/NOTES.md\n');
    expect(output).toContain('  add it to src/text/kitMessages.ts; npm run typecheck names the other files');
    const [, files = ''] = /yet:\n(.*)\nNext:/su.exec(output) ?? [];
    for (const path of files.split('\n')) expect(existsSync(join(project.root, path.trim())), path).toBe(true);
  });

  it('are in a folder with the canonical tag', () => {
    add('PT-br');
    expect(existsSync(join(project.localesFolder, 'pt-BR/codes.json'))).toBe(true);
    expect(project.read('test/types/languages/pt-BR.ts')).toContain("'../../../locales/pt-BR/codes.json'");
  });
});

describe('the notes for writers', () => {
  it('describe the language, its direction and its plural forms with numbers', () => {
    add('ar');
    const notes = project.read('locales/ar/NOTES.md');
    expect(notes).toContain('# Arabic (ar)');
    expect(notes).toContain('| Name in the language itself | العربية |');
    expect(notes).toContain('| Direction | right to left;');
    expect(notes).toContain('Arabic has 6 plural forms');
    expect(notes).toContain('| `kiosk.clearing_few` | 3, 4, 5, 6, 7, 8 |');
    expect(notes).toContain('| `kiosk.clearing_other` | 100, 101, 102, 200 |');
    expect(notes).toContain('| `labels.inSeconds_two` | 2 |');
  });

  it('explain the plural forms of other languages', () => {
    const expected = {
      'pt-BR': '| `kiosk.clearing_many` | 1000000 |',
      cs: '| `kiosk.clearing_many` | no whole number:',
      ban: 'No plural rules are known for Balinese',
    };
    for (const [language, words] of Object.entries(expected)) {
      add(language);
      expect(project.read(`locales/${language}/NOTES.md`)).toContain(words);
    }
  });

  it('list the limits, the placeholders, the glossary and the file for the rules of the language', () => {
    add('jv');
    const notes = project.read('locales/jv/NOTES.md');
    expect(notes).toContain('| Title | 45 |');
    expect(notes).toContain('| Title over a live picture | 30 |');
    expect(notes).toContain('| Step over a live picture | 32 |');
    expect(notes).toMatch(/\| `\{\{action\}\}` \| the label of a button.* \| 3 \|/);
    expect(notes).toContain('A key with `_capture` is for a hint over a live picture');
    expect(notes).toMatch(/\| `\{\{registry\}\}` \| the name of the registry.* \| \d+ \|/);
    expect(notes).toContain('| face | wajah |  |');
    expect(notes).toContain('`tools/copy/check/languages/jv.ts`');
    expect(notes).not.toMatch(/undefined|null \||\[object/);
  });
});

describe('the checks of a new language', () => {
  it('report each missing text once, and nothing else', () => {
    add('ar');
    add('jv');
    project.setText('locales/ar/codes.json', ['413', 'title'], 'الوجه بعيد عن الكاميرا');
    project.setText('locales/ar/actions.json', ['retakePhoto'], 'حاول مرة أخرى');
    project.setText('locales/ar/kiosk.json', ['clearing_many'], 'ستمسح الشاشة بعد {{count}} ثانية.');
    const missing = ['ar', 'jv'].flatMap((language) =>
      localeFiles.flatMap((file) => {
        const section = file === 'attendant' ? '' : `${file}.`;
        const { unwritten } = listPaths(project.readJson(`locales/${language}/${file}.json`));
        return unwritten.map((path) => `locales/${language}/${file}.json ${section}${path}`);
      }),
    );
    const findings = dropRepeatedGaps(checkCopy(readLocales(project.localesFolder), project.inventory));
    expect(findings.map(({ location }) => formatLocation(location)).sort()).toEqual([...missing].sort());
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['required-texts', 'same-keys']));
  });

  it('report nothing when every text is written', () => {
    add('ar');
    fillLanguage(project, 'ar');
    expect(checkCopy(readLocales(project.localesFolder), project.inventory)).toEqual([]);
  });

  it('report a missing plural form', () => {
    add('ar');
    fillLanguage(project, 'ar');
    project.setText('locales/ar/kiosk.json', ['clearing_few'], undefined);
    const findings = checkTexts(readLocales(project.localesFolder), project.inventory);
    expect(findings.map(({ rule, location }) => `${rule} ${formatLocation(location)}`)).toEqual([
      'required-texts locales/ar/kiosk.json kiosk.clearing_few',
    ]);
  });

  it('appear in the status', () => {
    add('jv');
    const { output } = showStatus(project);
    expect(output).toMatch(/\njv +0 +1 +\d+(\n|$)/);
    expect(output).toContain('Missing:\n  jv codes.400.title\n');
  });
});

describe('an app with a new language', () => {
  it('gets its messages, with the direction of the language', () => {
    add('ar');
    fillLanguage(project, 'ar');
    const codes = project.readJson('locales/ar/codes.json') as Record<string, { title: string }>;
    const messages = readMessages(project, 'ar');
    expect(resolveStatusMessage(413, { language: 'ar', messages })).toMatchObject({
      title: codes['413']?.title,
      language: 'ar',
      dir: 'rtl',
    });
  });

  it('gets English for a text that is not written yet', () => {
    add('ar');
    const messages = readMessages(project, 'ar');
    expect(resolveStatusMessage(413, { language: 'ar', messages })).toMatchObject({ language: 'en', dir: 'ltr' });
  });

  it('gets the plural form of the language for a number', () => {
    const expected: readonly (readonly [language: string, count: number, form: string])[] = [
      ['ar', 1, 'one'],
      ['ar', 2, 'two'],
      ['ar', 5, 'few'],
      ['ar', 20, 'many'],
      ['jv', 1, 'other'],
      ['jv', 20, 'other'],
    ];
    for (const language of ['ar', 'jv']) {
      add(language);
      fillLanguage(project, language);
    }
    for (const [language, count, form] of expected) {
      const texts = project.readJson(`locales/${language}/kiosk.json`) as Record<string, string>;
      const sources = getMessagesSources(readMessages(project, language));
      const found = findText('kiosk.clearing', { sources, languages: [language], contexts: [], values: { count } });
      expect(found, `${language} ${count}`).toEqual({
        text: texts[`clearing_${form}`]?.replace('{{count}}', String(count)),
        language,
      });
    }
  });
});

describe('copy:add-language refuses and writes nothing', () => {
  const expectNothingWritten = () => {
    expect(readdirSync(project.localesFolder)).toEqual(['en', 'id']);
    expect(existsSync(join(project.root, 'test/types'))).toBe(false);
  };

  it('for a word that is not the tag of a new language', () => {
    const problems = {
      'arabic language': '“arabic language” is not a language tag (BCP 47). A tag is “jv”, “ar” or “pt-BR”',
      '': '“” is not a language tag (BCP 47).',
      '../../../../test/ar': '“../../../../test/ar” is not a language tag (BCP 47).',
      pt_BR: 'Write “pt-BR”.',
      'ar-u-nu-latn': 'Write “ar”.',
      xx: 'Node.js knows no language “xx”.',
      und: 'Node.js knows no language “und”.',
      id: 'the folder locales/id exists already.',
      // The old tag of Indonesian.
      in: 'the folder locales/id exists already.',
      EN: 'the folder locales/en exists already.',
    };
    for (const [word, problem] of Object.entries(problems)) {
      expect(() => add(word), word).toThrow(problem);
      expectNothingWritten();
    }
  });

  it('if English has an unknown key, or lacks a text', () => {
    const reason = 'no language is added, because its keys come from English, and English has a problem:';
    project.setText('locales/en/codes.json', ['413', 'titel'], 'Far');
    expect(() => add('ar')).toThrow(`${reason}\n  locales/en/codes.json codes.413.titel: “titel” is no part. To fix: `);
    project.setText('locales/en/codes.json', ['413', 'titel'], undefined);
    project.setText('locales/en/codes.json', ['413', 'title'], undefined);
    expect(() => add('ar')).toThrow(`${reason}\n  locales/en/codes.json codes.413.title: has no words. To fix: `);
    expectNothingWritten();
  });

  it('if one of the files exists', () => {
    project.write('test/types/languages/ar.ts', 'export {};');
    expect(() => add('ar')).toThrow('the file test/types/languages/ar.ts exists already.');
    expect(readdirSync(project.localesFolder)).toEqual(['en', 'id']);
    expect(project.read('test/types/languages/ar.ts')).toBe('export {};');
  });

  it('if one of the files cannot be written', () => {
    // A file stands where a folder should be.
    project.write('test', '');
    expect(() => add('ar')).toThrow('test/types/languages/ar.ts cannot be written');
    expectNothingWritten();
    expect(project.read('test')).toBe('');
  });

  it('if a locale file has a syntax error', () => {
    project.write('locales/en/kiosk.json', '{');
    expect(() => add('ar')).toThrow('locales/en/kiosk.json is not valid JSON');
    expectNothingWritten();
  });
});
