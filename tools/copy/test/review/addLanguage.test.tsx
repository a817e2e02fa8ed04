// @vitest-environment jsdom
import '../../../../test/support/setup.ts';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render, renderHook, screen } from '@testing-library/react';
import { StatusMessage, StatusMessageProvider, type StatusMessageOverrides } from 'face-status-kit';
import { resolveStatusMessage } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../check/checkCopy.ts';
import { checkTexts } from '../../check/checkTexts.ts';
import { formatLocation } from '../../check/Finding.ts';
import { oneForEachGap } from '../../check/oneForEachGap.ts';
import { readLocales } from '../../check/readLocales.ts';
import { addLanguage } from '../../review/add-language/addLanguage.ts';
import { status } from '../../review/status.ts';
import { useKioskTexts } from '../../../../src/kiosk/useKioskTexts.ts';
import { fillTexts } from './support/fillTexts.ts';
import { temporaryProject } from './support/temporaryProject.ts';
import { typeErrorsOf } from './support/typeErrorsOf.ts';

const project = temporaryProject();
const timeout = 60_000;
const files = ['actions', 'attendant', 'codes', 'kiosk', 'labels'];
const add = (...args: string[]) => addLanguage(args, project.root).output;
const localesFolder = () => join(project.root, 'locales');
const parse = (path: string): unknown => JSON.parse(project.read(path));

/** The keys of a file, as paths, in their order. */
function keysOf(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, one]) => keysOf(one, at === '' ? key : `${at}.${key}`));
}

/** The texts of a file that nobody has written yet. */
function unwritten(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return value === null ? [at] : [];
  return Object.entries(value).flatMap(([key, one]) => unwritten(one, `${at}.${key}`));
}

/** Writes words into every file of a language. */
function fill(language: string): void {
  for (const file of files) {
    const filled = fillTexts(parse(`locales/${language}/${file}.json`), parse(`locales/en/${file}.json`));
    project.write(`locales/${language}/${file}.json`, `${JSON.stringify(filled, null, 2)}\n`);
  }
}

/** As an app gives a language. */
function messagesOf(language: string): StatusMessageOverrides {
  const texts = Object.fromEntries(
    ['actions', 'codes', 'kiosk', 'labels'].map((file) => [file, parse(`locales/${language}/${file}.json`)]),
  );
  return { [language]: texts };
}

describe('the files of a new language', () => {
  it.each([
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
    ['jv', ['other']],
    ['pt-BR', ['one', 'many', 'other']],
    // Balinese has no plural rules in `Intl`, which then takes those of the machine's own language.
    ['ban', ['other']],
  ])('of %s have the keys of English in the plural forms of the language, and no words', (language, forms) => {
    add(language);
    for (const file of files) {
      const english = keysOf(parse(`locales/en/${file}.json`));
      const wanted = english.flatMap((key) => {
        if (key === 'clearing_one') return forms.map((form) => `clearing_${form}`);
        return key === 'clearing_other' ? [] : [key];
      });
      const texts = parse(`locales/${language}/${file}.json`);
      expect(keysOf(texts)).toEqual(wanted);
      const written = keysOf(texts).length - unwritten(texts, '').length;
      // The name of the language alone, where it is known.
      expect(written).toBe(file === 'kiosk' && language !== 'ban' ? 1 : 0);
    }
  });

  it.each([
    ['ar', 'العربية'],
    ['jv', 'Jawa'],
  ])('of %s call the language by its own name', (language, name) => {
    add(language);
    expect(parse(`locales/${language}/kiosk.json`)).toMatchObject({ languageName: name });
  });

  it('are told with what comes next', () => {
    expect(add('ar')).toContain('Added Arabic (ar), without words yet:\n  locales/ar/codes.json\n');
    expect(add('jv')).toMatch(/Next:\n {2}read review\/languages\/jv\.md\n/);
  });

  it('stand under the canonical tag', () => {
    add('PT-br');
    expect(existsSync(join(localesFolder(), 'pt-BR/codes.json'))).toBe(true);
    expect(project.read('test/types/languages/pt-BR.ts')).toContain("'../../../../locales/pt-BR/codes.json'");
  });
});

describe('the notes for the writers', () => {
  it('name the language, its direction and its plural forms with numbers', () => {
    add('ar');
    const notes = project.read('review/languages/ar.md');
    expect(notes).toContain('# Arabic (ar)');
    expect(notes).toContain('| Name in itself | العربية |');
    expect(notes).toContain('| Direction | right to left;');
    expect(notes).toContain('Arabic counts in 6 forms');
    expect(notes).toContain('| `kiosk.clearing_few` | 3, 4, 5, 6, 7, 8 |');
    expect(notes).toContain('| `kiosk.clearing_other` | 100, 101, 102, 200 |');
  });

  it('name a number for a form that only large ones have', () => {
    add('pt-BR');
    expect(project.read('review/languages/pt-BR.md')).toContain('| `kiosk.clearing_many` | 1000000 |');
  });

  it('say that a form is for no whole number', () => {
    add('cs');
    expect(project.read('review/languages/cs.md')).toContain('| `kiosk.clearing_many` | no whole number:');
  });

  it('say that no plural rules are known', () => {
    add('ban');
    expect(project.read('review/languages/ban.md')).toContain('No plural rules are known for Balinese');
  });

  it('name limits, placeholders, the glossary, and where rules of its own go', () => {
    add('jv');
    const notes = project.read('review/languages/jv.md');
    expect(notes).toContain('| Title | 45 |');
    expect(notes).toMatch(/\| `\{\{registry\}\}` \| the name of the registry.* \| \d+ \|/);
    expect(notes).toContain('| face | wajah |  |');
    expect(notes).toContain('`tools/copy/check/languages/jv.ts`');
    expect(notes).not.toMatch(/undefined|null \||\[object/);
  });
});

describe('what the checks say of a new language', () => {
  /** The places of the texts that a language has no words for yet. */
  function missingPlaces(language: string): readonly string[] {
    return files.flatMap((file) => {
      const texts = parse(`locales/${language}/${file}.json`);
      const section = file === 'attendant' ? '' : `.${file}`;
      return unwritten(texts, section).map((path) => `locales/${language}/${file}.json ${path.slice(1)}`);
    });
  }

  it(
    'is what is missing, each once and nothing else, from the first text to the last',
    () => {
      project.remove('locales/id');
      add('ar');
      add('jv');
      project.setText('locales/ar/codes.json', ['413', 'title'], 'الوجه بعيد عن الكاميرا');
      project.setText('locales/ar/actions.json', ['tryAgain'], 'حاول مرة أخرى');
      project.setText('locales/ar/kiosk.json', ['clearing_many'], 'ستمسح الشاشة بعد {{count}} ثانية.');
      const findings = oneForEachGap(checkCopy(readLocales(localesFolder())));
      const missing = [...missingPlaces('ar'), ...missingPlaces('jv')];
      expect(findings.map(({ location }) => formatLocation(location)).sort()).toEqual([...missing].sort());
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['required-texts', 'same-keys']));
    },
    timeout,
  );

  it('is in the status, too', () => {
    add('jv');
    const output = status([], project.root).output;
    expect(output).toMatch(/\njv +0 +1 +\d{3}\n/);
    expect(output).toContain('Missing:\n  jv codes.200.title\n');
  });

  it(
    'is nothing once there are words',
    () => {
      project.remove('locales/id');
      add('ar');
      fill('ar');
      expect(checkCopy(readLocales(localesFolder()))).toEqual([]);
    },
    timeout,
  );

  it('names a plural form that is missing', () => {
    add('ar');
    fill('ar');
    project.setText('locales/ar/kiosk.json', ['clearing_few'], undefined);
    const findings = checkTexts(readLocales(localesFolder()));
    expect(findings.map(({ rule, location }) => `${rule} ${formatLocation(location)}`)).toEqual([
      'required-texts locales/ar/kiosk.json kiosk.clearing_few',
    ]);
  });
});

describe('what TypeScript says of a new language', () => {
  /** The files of the language, and the example of the notes, as if they stood in the checkout. */
  function sources(language: string): ReadonlyMap<string, string> {
    const example = /```tsx\n(.*?)```/su.exec(project.read(`review/languages/${language}.md`))?.[1] ?? '';
    const type = `test/types/languages/${language}.ts`;
    return new Map([
      [type, project.read(type)],
      ['example.tsx', `${example}export {};`],
      ...files
        .map((file) => `locales/${language}/${file}.json`)
        .map((path): [string, string] => [path, project.read(path)]),
    ]);
  }

  it(
    'is that words are missing, until they are there',
    () => {
      add('pt-BR');
      const empty = typeErrorsOf(sources('pt-BR')).filter((error) => error.startsWith('test/types/languages/pt-BR.ts'));
      expect(empty.filter((error) => error.includes("'null' is not assignable to type 'string"))).toHaveLength(5);
      fill('pt-BR');
      expect(typeErrorsOf(sources('pt-BR'))).toEqual([]);
      project.setText('locales/pt-BR/codes.json', ['413', 'title_private'], null);
      expect(typeErrorsOf(sources('pt-BR')).join('\n')).toMatch(/^test\/types.*title_private/su);
    },
    timeout,
  );
});

describe('an app with a new language', () => {
  it('shows its messages from right to left', () => {
    add('ar');
    fill('ar');
    const messages = messagesOf('ar');
    const title = (parse('locales/ar/codes.json') as Record<string, { title: string }>)['413']?.title ?? '';
    expect(resolveStatusMessage(413, { language: 'ar', messages })).toMatchObject({
      title,
      language: 'ar',
      dir: 'rtl',
    });
    render(<StatusMessage code={413} language="ar" messages={messages} />);
    expect(screen.getByText(title).closest('[dir]')).toHaveAttribute('dir', 'rtl');
  });

  it.each([
    ['ar', 1, 'one'],
    ['ar', 2, 'two'],
    ['ar', 5, 'few'],
    ['ar', 20, 'many'],
    ['jv', 1, 'other'],
    ['jv', 20, 'other'],
  ])('counts in the forms of %s: %d is “%s”', (language, count, form) => {
    add(language);
    fill(language);
    const texts = parse(`locales/${language}/kiosk.json`) as Record<string, string>;
    const messages = messagesOf(language);
    const { result } = renderHook(() => useKioskTexts(), {
      wrapper: ({ children }) => <StatusMessageProvider messages={messages}>{children}</StatusMessageProvider>,
    });
    expect(result.current('clearing', language, { count })).toEqual({
      text: texts[`clearing_${form}`]?.replace('{{count}}', String(count)),
      language,
    });
  });

  it('shows English where a text is not written yet', () => {
    add('ar');
    const messages = messagesOf('ar');
    expect(resolveStatusMessage(413, { language: 'ar', messages })).toMatchObject({ language: 'en', dir: 'ltr' });
  });
});

describe('copy:add-language refuses, and writes nothing,', () => {
  it.each([
    ['no language', [], 'which language? Give its tag.'],
    ['two at a time', ['ar', 'jv'], 'one language at a time.'],
    ['an option', ['--lang', 'ar'], "Unknown option '--lang'."],
    ['what is no tag', ['arabic language'], '“arabic language” is no language tag (BCP 47).'],
    ['an empty tag', [''], '“” is no language tag (BCP 47).'],
    ['a way out of the folder', ['../../../../test/ar'], '“../../ar” is no language tag (BCP 47).'],
    ['a tag with an underscore', ['pt_BR'], 'Write “pt-BR”.'],
    ['a tag that says how to count', ['ar-u-nu-latn'], 'Write “ar”.'],
    ['a language that nobody speaks', ['xx'], 'no language “xx” is known to Node.js.'],
    ['an undetermined language', ['und'], 'no language “und” is known to Node.js.'],
    ['a language that is there', ['id'], 'there is a folder locales/id already.'],
    ['one that is there under an old tag', ['in'], 'there is a folder locales/id already.'],
    ['one that is there in other letters', ['EN'], 'there is a folder locales/en already.'],
  ])('%s', (_, args, problem) => {
    expect(() => add(...args)).toThrow(problem);
    expect(readdirSync(localesFolder())).toEqual(['en', 'id']);
    expect(existsSync(join(project.root, 'test'))).toBe(false);
  });

  it.each<[string, string, string | undefined, string]>([
    ['a key that the kit does not know', 'titel', 'Far', 'titel: “titel” is no part. To fix: correct the key,'],
    ['no words where it needs some', 'title', undefined, 'title: has no words. To fix: write them.'],
  ])('where English has %s', (_, key, text, problem) => {
    project.setText('locales/en/codes.json', ['413', key], text);
    expect(() => add('ar')).toThrow(
      `no language is added, since its keys come from English, where something is wrong:\n  locales/en/codes.json codes.413.${problem}`,
    );
    expect(readdirSync(localesFolder())).toEqual(['en', 'id']);
    expect(existsSync(join(project.root, 'review/languages'))).toBe(false);
  });

  it('where one of the files is there', () => {
    project.write('review/languages/ar.md', 'Ours');
    expect(() => add('ar')).toThrow('there is a file review/languages/ar.md already.');
    expect(readdirSync(localesFolder())).toEqual(['en', 'id']);
    expect(project.read('review/languages/ar.md')).toBe('Ours');
  });

  it('where one of the files cannot be written', () => {
    // A file where a folder should be.
    project.write('test', '');
    expect(() => add('ar')).toThrow('test/types/languages/ar.ts cannot be written');
    expect(readdirSync(localesFolder())).toEqual(['en', 'id']);
    expect(readdirSync(join(project.root, 'review'))).toEqual(['approvals.json']);
    expect(project.read('test')).toBe('');
  });

  it('beside a locale file with a mistake', () => {
    project.write('locales/en/kiosk.json', '{');
    expect(() => add('ar')).toThrow('locales/en/kiosk.json is not valid JSON');
    expect(readdirSync(localesFolder())).toEqual(['en', 'id']);
  });
});
