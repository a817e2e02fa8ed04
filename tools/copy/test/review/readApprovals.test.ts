// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LocaleFileError } from '../../check/LocaleFileError.ts';
import { readLocales } from '../../check/readLocales.ts';
import { readApprovals } from '../../review/readApprovals.ts';
import { writeApprovals } from '../../review/writeApprovals.ts';
import { temporaryProject } from './support/temporaryProject.ts';

const project = temporaryProject();
const fileOf = () => join(project.root, 'tools/copy/approvals.json');
const approval = { text: 'Too far away', role: 'editor', date: '2026-11-22' };

/** The file with one approval that is changed. */
const changed = (change: object) => ({ en: { 'codes.413.title': { ...approval, ...change } } });

describe('readApprovals', () => {
  it('reads what was approved, by language and key', () => {
    project.setApprovals(changed({}));
    expect(readApprovals(fileOf())).toEqual(changed({}));
  });

  it('takes the day that a leap year has more', () => {
    project.setApprovals(changed({ date: '2028-02-29' }));
    expect(readApprovals(fileOf())).toEqual(changed({ date: '2028-02-29' }));
  });

  it.each([
    ['a list', [], 'has no object at the top, but []'],
    ['a language that is a text', { en: 'yes' }, 'has no object at en, but “yes”'],
    ['an approval that is a text', { en: { 'codes.413.title': 'yes' } }, 'has no object at en codes.413.title, but “y'],
    ['an approval that is null', { en: { 'codes.413.title': null } }, 'has no object at en codes.413.title, but null'],
    ['an unknown role', changed({ role: 'boss' }), 'has “boss” at en codes.413.title.role: the roles are product, leg'],
    ['a role of every object', changed({ role: 'toString' }), 'has “toString” at en codes.413.title.role'],
    ['a day that no month has', changed({ date: '2026-02-30' }), 'has “2026-02-30” at en codes.413.title.date'],
    ['a month that no year has', changed({ date: '2026-13-01' }), 'has “2026-13-01” at en codes.413.title.date'],
    ['a date written otherwise', changed({ date: '22/11/2026' }), 'has “22/11/2026” at en codes.413.title.date'],
    ['a date with a time', changed({ date: '2026-11-22T10:00' }), 'has “2026-11-22T10:00” at en codes.413.title.date'],
    ['a date that is a number', changed({ date: 20261122 }), 'has 20261122 at en codes.413.title.date'],
    ['a text that is a number', changed({ text: 5 }), 'has no text at en codes.413.title.text, but 5'],
    ['an empty text', changed({ text: '' }), 'has no text at en codes.413.title.text, but “”'],
    ['a missing field', changed({ date: undefined }), 'has no “date” at en codes.413.title'],
    [
      'an extra field',
      changed({ name: 'B. S.' }),
      'has “name” at en codes.413.title: an approval has text, role, date',
    ],
    ['what is no language', { english: {}, xx_: {} }, 'has “xx_” where the tag of a language should be'],
    ['a tag that is not canonical', { ID: {} }, 'has “ID” where the tag of a language should be'],
    ['what is no key', { en: { 'title of 413': approval } }, 'has “title of 413” in en, where a key should be'],
  ])('names the place of %s', (_, content, problem) => {
    project.setApprovals(content);
    expect(() => readApprovals(fileOf())).toThrow(LocaleFileError);
    expect(() => readApprovals(fileOf())).toThrow(`${fileOf()} ${problem}`);
  });

  it.each([
    ['as a language', '{ "__proto__": {} }', 'has “__proto__” where the tag of a language should be'],
    ['as a key', '{ "en": { "__proto__": {} } }', 'has “__proto__” in en, where a key should be'],
    ['as a field', '{ "en": { "codes.413.title": { "__proto__": 1 } } }', 'has “__proto__” at en codes.413.title'],
  ])('takes __proto__ %s for nothing special', (_, content, problem) => {
    project.write('tools/copy/approvals.json', content);
    expect(() => readApprovals(fileOf())).toThrow(`${fileOf()} ${problem}`);
  });

  it('names the line of a syntax error', () => {
    project.write('tools/copy/approvals.json', '{\n  "en": {,}\n}');
    expect(() => readApprovals(fileOf())).toThrow(
      `${fileOf()} is not valid JSON: line 2, column 10 has “,” where a key in double quotes should be`,
    );
  });

  it('says that the file is missing', () => {
    expect(() => readApprovals(join(project.root, 'nowhere.json'))).toThrow('nowhere.json cannot be read');
  });
});

describe('writeApprovals', () => {
  it('keeps the order of the locale files, and what is gone at the end', () => {
    const locales = readLocales(join(project.root, 'locales'));
    const scrambled = {
      jv: { 'codes.413.title': approval },
      id: { 'codes.413.title': approval },
      en: {
        'codes.999.title': approval,
        'actions.askStaff': approval,
        'codes.413.description': approval,
        'codes.413.title': approval,
        'codes.200.title': approval,
      },
    };
    writeApprovals(fileOf(), readApprovals(fileOf()), locales);
    expect(project.read('tools/copy/approvals.json')).toBe('{}\n');

    project.setApprovals(scrambled);
    writeApprovals(fileOf(), readApprovals(fileOf()), locales);
    expect(project.approvals()).toEqual(scrambled);
    expect(Object.keys(project.approvals())).toEqual(['en', 'id', 'jv']);
    expect(Object.keys(project.approvals().en ?? {})).toEqual([
      'codes.200.title',
      'codes.413.title',
      'codes.413.description',
      'actions.askStaff',
      'codes.999.title',
    ]);
  });

  it('says which file cannot be written', () => {
    const nowhere = join(project.root, 'nowhere/approvals.json');
    expect(() => writeApprovals(nowhere, {}, {})).toThrow(`${nowhere} cannot be written`);
  });
});
