// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LocaleFileError } from '../../check/LocaleFileError.ts';
import { Refusal } from '../../check/runCommand.ts';
import { approve } from '../../review/approve.ts';
import { temporaryProject } from './support/temporaryProject.ts';

const project = temporaryProject();
const today = '2026-11-22';
const timeout = 30_000;
const run = async (...args: string[]) => (await approve(args, project.root, today)).output;

/** The text as the kit has it now. */
function textOf(language: string, code: string, part: string): string {
  const codes = JSON.parse(project.read(`locales/${language}/codes.json`)) as Record<string, Record<string, string>>;
  return codes[code]?.[part] ?? '';
}

// As the command does: the check tells what is wrong with a text, the kit's warnings would only say it again.
beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
  return () => vi.unstubAllEnvs();
});

describe('copy:approve', () => {
  it(
    'records the text of today, the role and the day, for every language',
    async () => {
      const output = await run('--role', 'editor', 'codes.413.title');
      const by = { role: 'editor', date: today };
      expect(project.approvals()).toEqual({
        en: { 'codes.413.title': { text: textOf('en', '413', 'title'), ...by } },
        id: { 'codes.413.title': { text: textOf('id', '413', 'title'), ...by } },
      });
      expect(output).toContain(`Approved as editor on ${today}: 2 texts.`);
      expect(output).toContain(`  id codes.413.title\n    + ${textOf('id', '413', 'title')}`);
      expect(output).toMatch(/^Left to do: \d+ drafts\.$/m);
      expect(readdirSync(join(project.root, 'review'))).toEqual(['approvals.json']);
    },
    timeout,
  );

  it(
    'approves everything',
    async () => {
      project.remove('locales/id');
      const output = await run('--role', 'legal', '--all');
      expect(output).toMatch(/^Approved as legal on 2026-11-22: \d{3} texts\.$/m);
      expect(output).toMatch(/\nEverything is approved\.$/);
    },
    timeout,
  );

  it(
    'shows the old text and the new one where it replaces an approval, and leaves the others alone',
    async () => {
      const old = { text: 'Wajah terlalu jauh', role: 'product', date: '2026-01-02' };
      const other = { text: 'Something else', role: 'legal', date: '2026-01-03' };
      const gone = { 'codes.998.title': other };
      project.setApprovals({ id: { 'codes.413.title': old, 'codes.413.description': other, ...gone }, jv: gone });
      const output = await run('--role', 'editor', '--language', 'id', 'codes.413.title');
      const text = textOf('id', '413', 'title');
      expect(output).toContain(`  id codes.413.title\n    - Wajah terlalu jauh\n    + ${text}`);
      expect(project.approvals()).toEqual({
        id: { 'codes.413.title': { text, role: 'editor', date: today }, 'codes.413.description': other, ...gone },
        jv: gone,
      });
    },
    timeout,
  );

  it(
    'ends with the texts of which one language has changed and another, approved before, has not',
    async () => {
      const before = { text: 'Before', role: 'product', date: '2026-01-02' };
      const same = { ...before, text: textOf('id', '413', 'title') };
      const paths = ['codes.413.title', 'codes.413.description', 'codes.412.title'];
      project.setApprovals({
        en: Object.fromEntries(paths.map((path) => [path, before])),
        id: { 'codes.413.title': same, 'codes.413.description': before },
      });
      const output = await run('--role', 'editor', '--language', 'en', ...paths);
      const [last, ...rest] = output.split('\n').reverse();
      expect(last).toBe(
        'codes.413.title: the English changed, the Indonesian did not. Read whether both still say the same.',
      );
      expect(rest.filter((line) => line.includes(' did not. '))).toEqual([]);
    },
    timeout,
  );

  it.each(['editor', 'product'])(
    'leaves what is approved by %s as it is, with role and day, and says so',
    async (role) => {
      project.remove('locales/id');
      const before = { text: textOf('en', '413', 'title'), role, date: '2026-01-02' };
      project.setApprovals({ en: { 'codes.413.title': before } });
      const output = await run('--role', 'editor', '413');
      expect(output).toContain('\n1 text was approved already, and is left as is (--again approves anew).\n');
      expect(project.approvals().en?.['codes.413.title']).toEqual(before);
      expect(project.approvals().en?.['codes.413.description']).toMatchObject({ role: 'editor', date: today });
    },
    timeout,
  );

  it(
    'puts another approval in its place when told to with --again',
    async () => {
      project.remove('locales/id');
      const before = { text: textOf('en', '413', 'title'), role: 'editor', date: '2026-01-02' };
      project.setApprovals({ en: { 'codes.413.title': before } });
      const output = await run('--role', 'legal', '--again', 'codes.413.title');
      expect(output).toContain('en codes.413.title (was approved as editor)');
      expect(output).not.toContain('already');
      expect(project.approvals().en?.['codes.413.title']).toEqual({ ...before, role: 'legal', date: today });
    },
    timeout,
  );
});

describe('copy:approve refuses, and writes nothing,', () => {
  async function refusal(...args: string[]): Promise<string> {
    const before = project.read('tools/copy/approvals.json');
    const error: unknown = await approve(args, project.root, today).catch((thrown: unknown) => thrown);
    expect(project.read('tools/copy/approvals.json')).toBe(before);
    if (error instanceof Refusal || error instanceof LocaleFileError) return error.message;
    throw new Error(`refused with ${String(error)}`);
  }

  it('without a role, and names the roles', async () => {
    const message = await refusal('413');
    expect(message).toMatch(/^whose approval is it\? Give --role and one of product, legal, editor, operator/);
    expect(message).toContain('npm run copy:approve -- --role ROLE');
  });

  it.each(['Budi', 'EDITOR', '', '__proto__'])('for a role “%s” that there is not', async (role) => {
    expect(await refusal(`--role=${role}`, '413')).toMatch(/^“.*” is no role\. .*never persons/);
  });

  it('without a key', async () => {
    expect(await refusal('--role', 'editor')).toContain('which texts? Give their keys, or --all.');
  });

  it('with keys and --all, of which one is a mistake', async () => {
    expect(await refusal('--role', 'editor', '--all', '413')).toContain('give --all or keys, not both.');
  });

  it('an option that there is not', async () => {
    expect(await refusal('--rolle', 'editor', '413')).toMatch(/^Unknown option '--rolle'\.\nnpm run copy:approve/);
  });

  it('a language that there is not', async () => {
    expect(await refusal('--role', 'editor', '--language', 'jv', '413')).toBe(
      'there is no language “jv”; there are en, id.',
    );
    expect(await refusal('--role', 'editor', '--language', '__proto__', '413')).toContain('no language “__proto__”');
  });

  it.each(['999', 'codes.413.titel', 'moveCloser', 'constructor', '', '.', 'codes.'])(
    'the key “%s” of no text, though others are right',
    async (key) => {
      expect(await refusal('--role', 'editor', '--language', 'en', '413', '--', key)).toMatch(
        `there is no text “${key}” in en. A key is a code (413)`,
      );
    },
  );

  it('a text that is missing, and names its language', async () => {
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    const message = await refusal('--role', 'editor', '413');
    expect(message).toBe('there are no words yet to approve for\n  id codes.413.title');
  });

  it('a text that is gone, and says how to take its approval out', async () => {
    project.setApprovals({ id: { 'codes.413.title_desktop': { text: 'Maju', role: 'legal', date: today } } });
    const message = await refusal('--role', 'editor', 'codes.413.title_desktop');
    expect(message).toBe('the text is gone, and --forget takes its approval out:\n  id codes.413.title_desktop');
  });

  it(
    'a text that breaks a rule, with all that was asked for',
    async () => {
      project.remove('locales/id');
      project.setText('locales/en/codes.json', ['413', 'title'], 'Please move closer!');
      const message = await refusal('--role', 'editor', '--all');
      expect(message).toContain('nothing is approved, since a rule is broken.');
      expect(message).toContain('locales/en/codes.json codes.413.title\n    “Please move closer!”\n    never-words:');
      expect(message).toContain('exclamation:');
      // Others may be approved.
      await run('--role', 'editor', 'codes.412.title');
      expect(Object.keys(project.approvals().en ?? {})).toEqual(['codes.412.title']);
    },
    timeout,
  );

  it(
    'a text that breaks a rule only together with others',
    async () => {
      project.remove('locales/id');
      project.setText('locales/en/codes.json', ['413', 'title'], textOf('en', '412', 'title'));
      project.setText('locales/en/codes.json', ['413', 'description'], textOf('en', '412', 'description'));
      expect(await refusal('--role', 'editor', 'codes.413.title')).toContain('distinct-messages: says the same as');
    },
    timeout,
  );

  it('a file of approvals with a mistake', async () => {
    project.setApprovals({ en: { 'codes.413.title': { text: 'x', role: 'boss', date: today } } });
    expect(await refusal('--role', 'editor', '413')).toContain('has “boss” at en codes.413.title.role');
  });

  it('a locale file with a syntax error', async () => {
    project.write('locales/id/codes.json', '{\n  "413": }');
    expect(await refusal('--role', 'editor', '413')).toContain(
      'locales/id/codes.json is not valid JSON: line 2, column 10 has “}” where a value should be',
    );
  });
});

describe('copy:approve --forget', () => {
  const gone = { text: 'Maju', role: 'legal', date: '2026-01-02' };

  it('takes out approvals of texts that are gone, and no others', async () => {
    const kept = { text: 'An older title', role: 'editor', date: '2026-01-02' };
    project.setApprovals({ id: { 'codes.413.title': kept, 'codes.413.title_desktop': gone, 'codes.999.title': gone } });
    const output = await run('--forget', 'codes.413');
    expect(output).toBe('Taken out: 1 approval of texts that are gone.\n  id codes.413.title_desktop\n    - Maju');
    expect(project.approvals()).toEqual({ id: { 'codes.413.title': kept, 'codes.999.title': gone } });
  });

  it('takes out those of a language that is gone', async () => {
    project.setApprovals({ jv: { 'codes.413.title': gone } });
    await run('--forget', '--all', '--language', 'jv');
    expect(project.approvals()).toEqual({});
  });

  it('refuses a text that is there', async () => {
    project.setApprovals({ en: { 'codes.413.title': gone } });
    await expect(run('--forget', 'codes.413.title')).rejects.toThrow(
      'no approval of a text that is gone stands under “codes.413.title” in en, id.',
    );
    expect(project.approvals()).toEqual({ en: { 'codes.413.title': gone } });
  });

  it('keeps that of a text that is only missing now', async () => {
    const approvals = { id: { 'kiosk.stay': { ...gone, text: 'Ya' } } };
    project.setText('locales/id/kiosk.json', ['stay'], null);
    project.setApprovals(approvals);
    expect(await run('--forget', '--all')).toBe('There is no approval of a text that is gone.');
    await expect(run('--forget', 'kiosk.stay')).rejects.toThrow('no approval of a text that is gone');
    expect(project.approvals()).toEqual(approvals);
  });

  it.each([[['--role', 'bob']], [['--role', 'editor']], [['--again']]])(
    'refuses %j, which it has no use for',
    async (args) => {
      project.setApprovals({ en: { 'codes.999.title': gone } });
      await expect(run('--forget', ...args, '--all')).rejects.toThrow(
        '--forget takes out approvals of whatever role, so it goes without --role and --again.',
      );
      expect(project.approvals()).toEqual({ en: { 'codes.999.title': gone } });
    },
  );

  it('says that there is nothing to take out', async () => {
    expect(await run('--forget', '--all')).toBe('There is no approval of a text that is gone.');
  });
});
