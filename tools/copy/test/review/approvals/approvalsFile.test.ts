import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LocaleFileError } from '../../../check/parseJson.ts';
import { readApprovals, writeApprovals } from '../../../review/approvals/approvalsFile.ts';
import { createProject } from '../support/createProject.ts';
import { fixtureLocales } from '../support/fixture.ts';

const project = createProject();
const approval = { text: 'Too far away', role: 'editor', date: '2026-11-22' };
const read = () => readApprovals(project.approvalsFile);

/** Returns the content of a file with one approval, with some fields changed. */
const withFields = (fields: object) => ({ en: { 'codes.413.title': { ...approval, ...fields } } });

function getMistake(content: string): string {
  project.write('tools/copy/approvals.json', content);
  try {
    return `no mistake, but ${JSON.stringify(read())}`;
  } catch (error) {
    expect(error).toBeInstanceOf(LocaleFileError);
    return error instanceof Error ? error.message.replace(`${project.approvalsFile} has a mistake: `, '') : '';
  }
}

describe('readApprovals', () => {
  it('reads the approvals by language and key', () => {
    // 2028 is a leap year.
    for (const date of ['2026-11-22', '2028-02-29']) {
      project.writeApprovals(withFields({ date }));
      expect(read()).toEqual(withFields({ date }));
    }
  });

  it('names the location of a mistake', () => {
    const day = 'is not a day such as 2026-11-22';
    const mistakes: readonly (readonly [unknown, string])[] = [
      [[], 'the whole file is not an object'],
      [{ en: 'yes' }, 'en ("yes") is not an object'],
      [{ en: { 'codes.413.title': 'yes' } }, 'en codes.413.title ("yes") is not an object'],
      [{ en: { 'codes.413.title': null } }, 'en codes.413.title is not an object'],
      [
        withFields({ role: 'boss' }),
        'en codes.413.title role ("boss") is not one of the roles product, legal, editor, operator',
      ],
      [withFields({ role: 'toString' }), 'en codes.413.title role ("toString") is not one of the roles product'],
      [withFields({ date: '2026-02-30' }), `en codes.413.title date ("2026-02-30") ${day}`],
      [withFields({ date: '2026-13-01' }), `en codes.413.title date ("2026-13-01") ${day}`],
      [withFields({ date: '22/11/2026' }), `en codes.413.title date ("22/11/2026") ${day}`],
      [withFields({ date: '2026-11-22T10:00' }), `en codes.413.title date ("2026-11-22T10:00") ${day}`],
      [withFields({ date: 20261122 }), `en codes.413.title date (20261122) ${day}`],
      [withFields({ text: 5 }), 'en codes.413.title text (5) is not a text of one character or more'],
      [withFields({ text: '' }), 'en codes.413.title text ("") is not a text of one character or more'],
      [withFields({ date: undefined }), 'en codes.413.title date is missing'],
      [withFields({ name: 'B. S.' }), 'en codes.413.title name is unknown: an approval has text, role and date, and'],
      [{ english: {}, xx_: {} }, 'xx_ is not the tag of a language'],
      [{ ID: {} }, 'ID is not the tag of a language'],
      [{ en: { 'title of 413': approval } }, 'en title of 413 is not the key of a text'],
    ];
    for (const [content, mistake] of mistakes) {
      expect(getMistake(JSON.stringify(content)), JSON.stringify(content)).toContain(mistake);
    }
  });

  it('refuses the key __proto__', () => {
    const mistakes = {
      '{ "__proto__": {} }': 'the whole file has a key that is not allowed',
      '{ "en": { "__proto__": {} } }': 'en has a key that is not allowed',
      '{ "en": { "codes.413.title": { "__proto__": 1 } } }': 'en codes.413.title has a key that is not allowed',
    };
    for (const [content, mistake] of Object.entries(mistakes)) expect(getMistake(content), content).toBe(mistake);
  });

  it('names the line of a syntax error', () => {
    expect(getMistake('{\n  "en": {,}\n}')).toMatch(/is not valid JSON: .*line 2, column 10/);
  });

  it('names a missing file', () => {
    expect(() => readApprovals(join(project.root, 'nowhere.json'))).toThrow('nowhere.json cannot be read');
  });
});

describe('writeApprovals', () => {
  it('keeps the order of the locale files, and puts texts that no longer exist at the end', () => {
    const unordered = {
      jv: { 'codes.413.title': approval },
      id: { 'codes.413.title': approval },
      en: {
        'codes.999.title': approval,
        'actions.getHelp': approval,
        'codes.413.description': approval,
        'codes.413.title': approval,
        'codes.412.title': approval,
      },
    };
    project.writeApprovals(unordered);
    writeApprovals(project.approvalsFile, read(), fixtureLocales);
    expect(project.readApprovals()).toEqual(unordered);
    expect(Object.keys(project.readApprovals())).toEqual(['en', 'id', 'jv']);
    expect(Object.keys(project.readApprovals().en ?? {})).toEqual([
      'codes.412.title',
      'codes.413.title',
      'codes.413.description',
      'actions.getHelp',
      'codes.999.title',
    ]);
  });

  it('writes no language without approvals', () => {
    writeApprovals(project.approvalsFile, { en: {} }, fixtureLocales);
    expect(project.read('tools/copy/approvals.json')).toBe('{}\n');
  });

  it('names a file that cannot be written', () => {
    const file = join(project.root, 'nowhere/approvals.json');
    expect(() => writeApprovals(file, {}, {})).toThrow(`${file} cannot be written`);
  });
});
