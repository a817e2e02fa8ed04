// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addLanguage } from '../../../review/add-language/addLanguage.ts';
import { exportCopy } from '../../../review/exportCopy.ts';
import { importCopy } from '../../../review/importCopy.ts';
import { temporaryProject } from '../support/temporaryProject.ts';
import {
  add,
  cell,
  english,
  exported,
  indonesian,
  open,
  save,
  type,
  type Saving,
  type Sheet,
} from './support/sheet.ts';

// As the command has it: the kit's warnings to developers are not for an editor.
vi.stubEnv('NODE_ENV', 'production');

/** The rules go through every message: a second or two alone on a machine, several where it is shared. */
const timeout = 60_000;

const project = temporaryProject();
let sheet: Sheet = [];

function exportSheet(): Sheet {
  exportCopy([join(project.root, 'copy.csv')], project.root);
  return open(project.read('copy.csv'));
}

beforeEach(() => {
  sheet = exportSheet();
});

function run(content: string, ...args: string[]) {
  project.write('copy.csv', content);
  return importCopy([join(project.root, 'copy.csv'), ...args], project.root);
}

/** Every file of the project but the one that is imported, by its path. */
function files(): Readonly<Record<string, string>> {
  const entries = readdirSync(project.root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.filter((path) => !path.endsWith('.csv')).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

const nothing = { output: 'Nothing to change.', good: true };

describe('what was exported and not edited changes no byte of any file', () => {
  it.each<[string, Saving]>([
    ['as it was', {}],
    ['with LF', { lineEnd: '\n' }],
    ['with CR', { lineEnd: '\r' }],
    ['all in quotation marks', { quoted: true }],
    ['without the mark of UTF-8', { bom: false }],
  ])('saved %s', async (_, saving) => {
    const before = files();
    expect(await run(save(sheet, saving))).toEqual(nothing);
    expect(files()).toEqual(before);
  });

  it.each([
    ['sep=,', {}, []],
    ['SEP=;', { delimiter: ';' }, ['--separator', 'semicolon']],
    ['"sep=,",,,', {}, []],
  ])('with the line %s that tells a spreadsheet how it is separated', async (line, saving: Saving, args) => {
    const before = files();
    expect(await run(`\ufeff${line}\r\n${save(sheet, { ...saving, bom: false })}`, ...args)).toEqual(nothing);
    expect(files()).toEqual(before);
  });

  it('saved with semicolons', async () => {
    const before = files();
    expect(await run(save(sheet, { delimiter: ';' }), '--separator', 'semicolon')).toEqual(nothing);
    expect(files()).toEqual(before);
  });

  it.each<[string, (sheet: Sheet) => Sheet]>([
    [
      'with empty columns and rows after it',
      (all) => [...all.map((row) => [...row, '', '']), Array<string>(12).fill(''), ['']],
    ],
    ['with an empty row in its midst', ([head = [], ...rows]) => [head, [''], ...rows]],
    ['with its rows in another order', ([head = [], ...rows]) => [head, ...rows.toReversed()]],
    ['with its columns in another order', (all) => all.map((row) => row.toReversed())],
    ['without rows', ([head = []]) => [head]],
    [
      'without the columns that only tell',
      (all) => all.map((row) => row.toSpliced(7, 2).toSpliced(2, 3).toSpliced(0, 1)),
    ],
    [
      'with the headings of older exports',
      ([head = [], ...rows]) => [head.map((heading) => heading.replace(' (read only)', '')), ...rows],
    ],
    ['with its headings in small letters', ([head = [], ...rows]) => [head.map((one) => one.toLowerCase()), ...rows]],
    [
      'with hard spaces in its headings',
      ([head = [], ...rows]) => [head.map((one) => one.replaceAll(' ', '\u00a0')), ...rows],
    ],
    [
      'with other words in the columns that only tell',
      (all) => type(all, 'codes.413.title', 'Notes (read only)', '=1'),
    ],
    ['with a key that got a space', (all) => all.map((row, at) => (at === 5 ? row.with(1, ` ${row[1]} `) : row))],
  ])('%s', async (_, rewrite) => {
    const before = files();
    expect(await run(save(rewrite(sheet)))).toEqual(nothing);
    expect(files()).toEqual(before);
  });

  it('also where a text begins as a formula does, or is in another place than its key says', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], "'=1");
    project.setText('locales/en/codes.json', ['413', 'description'], '-1');
    sheet = exportSheet();
    project.setText('locales/id/codes.json', ['413', 'title_attendant'], 'Jauh');
    const before = files();
    expect(await run(save(sheet))).toEqual(nothing);
    expect(files()).toEqual(before);
  });

  it('also where the texts here have changed since', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'Come closer');
    project.setText('locales/en/codes.json', ['413', 'description'], undefined);
    project.setText('locales/id/codes.json', ['413', 'title_kiosk'], 'Mendekat');
    const before = files();
    expect(await run(save(sheet))).toEqual(nothing);
    expect(files()).toEqual(before);
  });
});

describe('copy:import', () => {
  it('tells of a column that it does not read', async () => {
    const commented = sheet.map((row, at) => [...row, at === 0 ? 'Comment' : 'fine']);
    expect(await run(save(commented))).toEqual({
      output: 'Not read: the column “Comment”, which no export has.\nNothing to change.',
      good: true,
    });
  });

  it(
    'writes what changed into its files alone, adds a variant beside its siblings, and tells all of it',
    async () => {
      const before = files();
      const approved = { text: 'You’re too far away', role: 'editor', date: '2026-11-22' };
      project.setApprovals({ en: { 'codes.413.title': approved } });
      const old = cell(sheet, 'codes.413.title', english);
      const changed = type(sheet, 'codes.413.title', english, 'You’re too far away');
      // As an editor does it who copies a row: what was exported is of another key then.
      const { output, good } = await run(
        save(
          add(changed, {
            Key: 'codes.413.title_kiosk',
            [english]: 'You’re too far from the camera',
            [indonesian]: 'Posisi Anda terlalu jauh dari kamera',
            [exported]: cell(sheet, 'codes.413.title', exported),
          }),
        ),
      );
      expect(output.split('\n')).toEqual([
        '  codes.413.title, en',
        `    - ${old}`,
        '    + You’re too far away',
        '  codes.413.title_kiosk, en',
        '    + You’re too far from the camera',
        '  codes.413.title_kiosk, id',
        '    + Posisi Anda terlalu jauh dari kamera',
        '3 texts changed: 2 to approve (drafts now), 1 as approved before.',
        'Export again before the next change to the file.',
        'codes.413.title: the English changed, the Indonesian did not. Read whether both still say the same.',
      ]);
      expect(good).toBe(true);

      const expected = Object.entries(before).map(([path, content]) => {
        if (path.endsWith('locales/en/codes.json')) {
          const variant = '\n    "title_kiosk": "You’re too far from the camera",';
          return [path, content.replace(`"${old}",`, `"You’re too far away",${variant}`)];
        }
        if (!path.endsWith('locales/id/codes.json')) return [path, content];
        const line = `"${cell(sheet, 'codes.413.title', indonesian)}",`;
        return [path, content.replace(line, `${line}\n    "title_kiosk": "Posisi Anda terlalu jauh dari kamera",`)];
      });
      const { [join(project.root, 'tools/copy/approvals.json')]: _approvals, ...after } = files();
      expect(after).toEqual(Object.fromEntries(expected.filter(([path]) => !path?.endsWith('approvals.json'))));
    },
    timeout,
  );

  it(
    'takes what is written of a new language so far, and leaves the rest unwritten',
    async () => {
      // What is missing of it is found before and after, and is no matter.
      addLanguage(['jv'], project.root);
      project.remove('locales/id');
      sheet = exportSheet();
      const javanese = sheet[0]?.find((heading) => heading.endsWith('(jv)')) ?? '';
      const begun = type(
        type(sheet, 'codes.413.title', javanese, 'Rai katon cilik'),
        'actions.moveCloser',
        javanese,
        'Nyedhak',
      );
      const { output, good } = await run(save(begun));
      expect(output).toContain('2 texts changed: 2 to approve (drafts now).');
      expect(good).toBe(true);
      expect(project.read('locales/jv/codes.json')).toContain(
        '"413": {\n    "title": "Rai katon cilik",\n    "description": null,',
      );
      expect(project.read('locales/jv/actions.json')).toContain(
        '"moveCloser": "Nyedhak",\n  "moveCloser_handheld": null,',
      );
    },
    timeout,
  );
});

describe('a text that was changed in one language alone', () => {
  const line = (key: string, changed = 'English', left = 'Indonesian') =>
    `${key}: the ${changed} changed, the ${left} did not. Read whether both still say the same.`;

  it(
    'is told at the end, and none that was changed in both or had no words in one',
    async () => {
      project.setText('locales/id/codes.json', ['412', 'title'], null);
      sheet = exportSheet();
      const edits: readonly [string, string, string][] = [
        ['codes.413.title', english, 'You’re too far away'],
        ['codes.413.description', indonesian, 'Wajah terlihat terlalu kecil di layar.'],
        ['codes.412.title', indonesian, 'Wajah Anda belum terlihat'],
        ['codes.412.description', english, 'The camera has to see all of your face.'],
        ['codes.412.description', indonesian, 'Kamera harus melihat seluruh wajah Anda.'],
      ];
      const edited = edits.reduce((all, [key, heading, text]) => type(all, key, heading, text), sheet);
      const { output, good } = await run(save(edited));
      expect(good, output).toBe(true);
      expect(output.split('\n').filter((one) => one.includes(' did not. '))).toEqual([
        line('codes.413.title'),
        line('codes.413.description', 'Indonesian', 'English'),
      ]);
      expect(output.endsWith(line('codes.413.description', 'Indonesian', 'English'))).toBe(true);
    },
    timeout,
  );
});

describe('an export from before a language was added', () => {
  const key = 'codes.413.title';
  const change = () => type(sheet, key, english, 'You’re too far away');

  it(
    'is imported while that language has no words, also with a key that it lacks then',
    async () => {
      addLanguage(['jv'], project.root);
      const before = project.read('locales/jv/codes.json');
      const words = { [english]: 'You’re far from the camera', [indonesian]: 'Posisi Anda jauh dari kamera' };
      const { output, good } = await run(save(add(change(), { Key: 'codes.413.title_kiosk', ...words })));
      expect(output).toContain('3 texts changed');
      expect(good).toBe(true);
      expect(project.read('locales/jv/codes.json')).toBe(before);
    },
    timeout,
  );

  it(
    'is imported once it has words too, and leaves them as they are',
    async () => {
      addLanguage(['jv'], project.root);
      project.setText('locales/jv/codes.json', ['413', 'title'], 'Rai katon cilik');
      const { output, good } = await run(save(change()));
      expect(output).toContain('1 text changed: 1 to approve (drafts now).');
      expect(good).toBe(true);
      expect(project.read('locales/jv/codes.json')).toContain('"title": "Rai katon cilik"');
    },
    timeout,
  );

  it('is refused where it lost the column of a language that had words then, and told what to do', async () => {
    addLanguage(['jv'], project.root);
    project.setText('locales/jv/codes.json', ['413', 'title'], 'Rai katon cilik');
    sheet = exportSheet();
    const lost = sheet[0]?.findIndex((heading) => heading.endsWith('(jv)')) ?? -1;
    expect(lost).toBeGreaterThan(0);
    await expect(run(save(sheet.map((row) => row.toSpliced(lost, 1))))).rejects.toThrow(
      /“.+ \(jv\)”: export to another file, and make the changes there\./,
    );
  });
});

describe('a word typed where the status is told', () => {
  const key = 'codes.413.title';
  const note =
    'Not read: what was typed into “Status en”, “Status id”. Status is only shown: approve with `npm run copy:approve`.';

  it.each(['approved', 'Disetujui', 'OK'])(
    '%s is answered once with how to approve, and refuses nothing',
    async (word) => {
      const typed = type(
        type(type(sheet, key, 'Status en (read only)', word), 'codes.412.title', 'Status en (read only)', word),
        key,
        'Status id (read only)',
        word,
      );
      expect(await run(save(typed))).toEqual({ output: `${note}\nNothing to change.`, good: true });
    },
  );

  it('is no matter where it says what held when it was exported', async () => {
    const approved = { text: cell(sheet, key, english), role: 'editor', date: '2026-11-22' };
    project.setApprovals({ en: { [key]: approved } });
    sheet = exportSheet();
    project.setApprovals({});
    expect(await run(save(sheet))).toEqual(nothing);
    expect((await run(save(type(sheet, key, 'Status id (read only)', 'approved')))).output).toContain('“Status id”.');
  });

  it('is told where an older export does not say what held then, and refuses nothing', async () => {
    const approved = { text: cell(sheet, key, english), role: 'editor', date: '2026-11-22' };
    project.setApprovals({ en: { [key]: approved } });
    sheet = exportSheet();
    const older = type(sheet, key, exported, cell(sheet, key, exported).replaceAll(':approved', ''));
    expect(older).not.toEqual(sheet);
    expect(await run(save(older))).toEqual(nothing);
    project.setApprovals({});
    expect((await run(save(older))).output).toContain('“Status en”.');
  });

  it('is no matter where it says what holds', async () => {
    const approved = { text: cell(sheet, key, english), role: 'editor', date: '2026-11-22' };
    project.setApprovals({ en: { [key]: approved } });
    // What was a draft when it was exported says so still.
    expect(await run(save(sheet))).toEqual(nothing);
    expect(await run(save(type(sheet, key, 'Status en (read only)', 'Approved')))).toEqual(nothing);
  });
});

describe('what breaks a rule of the words', () => {
  it(
    'is told with its rows, all at once, and nothing is written',
    async () => {
      const edits: readonly [string, string, string][] = [
        ['codes.200.title', english, 'Everything is finished and you can now leave'.padEnd(46, ' now')],
        ['codes.412.title', indonesian, '<b>Wajah</b> tidak terlihat'],
        ['codes.415.title', english, 'We couldn’t find {{user_id}}'],
        ['codes.415.title_private', english, 'Your NIK isn’t registered'],
        ['codes.416.title', english, 'We can’t find our list of faces '],
        ['codes.400.title', english, '=1+1'],
        ['actions.moveCloser', english, 'Move your phone closer (or your face)'],
        ['codes.604.title', english, 'It takes long'],
      ];
      const edited = edits.reduce((all, [key, heading, text]) => type(all, key, heading, text), sheet);
      const half = add(edited, { Key: 'codes.413.title_kiosk', [english]: 'You’re too far away' });
      const refused = add(half, { Key: 'codes.412.title_kiosk', [english]: 'We can’t see you', [indonesian]: '=1' });
      const before = files();
      const { output, good } = await run(save(refused));
      expect(good).toBe(false);
      expect(files()).toEqual(before);

      const lines = output.split('\n');
      const row = (key: string) => sheet.findIndex((cells) => cells[1] === key) + 1;
      const told = (key: string, language: string) =>
        lines.filter((line) => line.startsWith(`  Row ${row(key)}, ${key}, ${language}: `)).join('\n');
      expect(told('codes.200.title', 'en')).toContain(
        '46 characters, the limit is 45 (rule length). To fix: take out 1',
      );
      expect(told('codes.412.title', 'id')).toContain('has markup (rule no-markup)');
      expect(told('codes.415.title', 'en')).toContain('{{user_id}} is not filled here (rule placeholders)');
      expect(told('codes.415.title_private', 'en')).toMatch(
        /locales\/en message 415 .*says “registered” \(rule privacy-words\)/,
      );
      // That Indonesian does not have it too is no second thing to fix.
      expect(told('codes.415.title', 'id')).toBe('');
      // Nor are the messages that it makes too long.
      expect(told('codes.200.title', 'en')).not.toContain(' message ');
      expect(told('codes.416.title', 'en')).toContain('has a space too many');
      expect(told('codes.400.title', 'en')).toContain('begins like a formula');
      expect(told('actions.moveCloser', 'en')).toMatch(
        /locales\/en message 413.*“\(” cannot be spoken \(rule spoken-form\)/,
      );
      expect(told('codes.604.title', 'id')).toContain(
        'has the placeholders (registry), English has none (rule same-placeholders)',
      );
      expect(output).toContain(
        `  Row ${sheet.length + 1}, codes.413.title_kiosk, id: is missing; “en” has “You’re too far away”`,
      );
      // Its Indonesian words are refused, so that they are missing is no news.
      expect(lines.filter((line) => line.includes('codes.412.title_kiosk'))).toEqual([
        `  Row ${sheet.length + 2}, codes.412.title_kiosk, id: begins like a formula (=, +, -, @ or a tab): begin with a letter`,
      ]);
      expect(lines.at(-1)).toMatch(/^Nothing was written: \d+ rows to fix\.$/);
    },
    timeout,
  );
});
