// @vitest-environment node
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../check/listTexts.ts';
import { runCli } from '../runCli.ts';
import { checkout, createProject } from './review/support/createProject.ts';
import { fixtureLocales } from './review/support/fixture.ts';

const project = createProject();

interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in the folder of the project. */
async function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Run> {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await runCli(args, {
    project,
    variables: { INIT_CWD: project.root, ...variables },
    today: '2026-11-22',
    print: (text) => output.push(text),
    printError: (text) => errors.push(text),
  });
  return { code, output: output.join('\n'), errors: errors.join('\n') };
}

describe('copy check', () => {
  it('prints that nothing was found, with exit code 0', async () => {
    expect(await run(['check'])).toEqual({ code: 0, output: 'Copy check: nothing found in en, id.', errors: '' });
  });

  it('prints the findings and their number, with exit code 1', async () => {
    project.setText('locales/en/labels.json', ['reference'], 'Please quote {{reference}}');
    const { code, output } = await run(['check']);
    expect(output).toContain(
      'locales/en/labels.json labels.reference\n    “Please quote {{reference}}”\n    never-words: says “Please”. To fix: leave it out.',
    );
    expect(output).toContain('Copy check: 1 finding (en 1).');
    expect(code).toBe(1);
  });

  it('reports a missing text once, and a key that is not known', async () => {
    project.setText('locales/id/kiosk.json', ['stay'], null);
    project.setText('locales/id/kiosk.json', ['goodbye'], 'Sampai jumpa');
    const { output } = await run(['check']);
    expect(output.match(/id\/kiosk\.json kiosk\.stay/g)).toHaveLength(1);
    expect(output).toContain('locales/id/kiosk.json kiosk.stay\n    required-texts: has no words.');
    expect(output).toContain('known-keys: “goodbye” is not in the catalogue.');
  });

  it('names a file with a syntax error in a sentence', async () => {
    project.write('locales/id/codes.json', '{ "413": }');
    const errors =
      'copy:check: locales/id/codes.json is not valid JSON: line 1, column 10 has “}” where a value should be';
    expect(await run(['check'])).toEqual({ code: 1, output: '', errors });
  });

  it('checks another folder, which is named from where the person is', async () => {
    const folder = join(project.root, 'elsewhere');
    mkdirSync(folder);
    expect((await run(['check', '../locales'], { INIT_CWD: folder })).output).toBe(
      'Copy check: nothing found in en, id.',
    );
    expect((await run(['check', 'locales'], { INIT_CWD: folder })).errors).toBe(
      'copy:check: elsewhere/locales has no folder of a language in it',
    );
  });
});

describe('copy check --approved', () => {
  const approver = { role: 'editor', date: '2026-11-22' };

  type Entries = Record<string, Record<string, object>>;

  /** Approves every text, then changes the approvals. */
  function approve(change?: (approvals: Entries) => void): void {
    const approvals: Entries = {};
    for (const [language, locale] of Object.entries(fixtureLocales)) {
      const texts = listTexts(language, locale);
      approvals[language] = Object.fromEntries(
        texts.map(({ location, text }) => [location.path, { text, ...approver }]),
      );
    }
    change?.(approvals);
    project.writeApprovals(approvals);
  }

  it('finds nothing if everything is approved', async () => {
    approve();
    expect((await run(['check', '--approved'])).output).toBe('Copy check: nothing found in en, id.');
    expect((await run(['check', '--approved', 'locales'])).code).toBe(0);
  });

  it('finds changed texts, texts that were never approved, and approvals of texts that are gone', async () => {
    approve(({ en = {}, id = {} }) => {
      en['codes.413.title'] = { text: 'Too far away', ...approver };
      delete id['codes.412.title'];
      id['codes.413.title_desktop'] = { text: 'Maju', ...approver };
    });
    const { code, output } = await run(['check', '--approved']);
    expect(output).toContain('approved: has changed since it was approved (editor, 2026-11-22) as “Too far away”.');
    expect(output).toContain('npm run copy:approve -- --role ROLE --language en codes.413.title.');
    expect(output).toMatch(/locales\/id\/codes\.json codes\.412\.title\n {4}“.+”\n {4}approved: is not approved\./);
    expect(output).toContain('tools/copy/approvals.json id codes.413.title_desktop\n    “Maju”\n    approved:');
    expect(output).toContain('Copy check: 3 findings (en 1, id 2).');
    expect(code).toBe(1);
  });

  it('finds approvals of a language that is gone', async () => {
    approve((approvals) => {
      approvals.jv = { 'codes.413.title': { text: 'Kadohan', ...approver } };
    });
    const { output } = await run(['check', '--approved']);
    expect(output).toContain('tools/copy/approvals.json jv codes.413.title');
    expect(output).toContain('Copy check: 1 finding (jv 1).');
  });
});

describe('the command line', () => {
  it('runs status, approve, export, import and add-language on the project', async () => {
    expect((await run(['status', '--all'])).output).toMatch(/^ +approved +draft +missing\nen +0/);
    await run(['approve', '--role', 'editor', '--language', 'en', '--language', 'id', '413', '412']);
    expect(project.readApprovals().id?.['codes.412.title']).toMatchObject({ role: 'editor', date: '2026-11-22' });
    project.setText('locales/id/codes.json', ['413', 'title_desktop'], undefined);
    expect((await run(['approve', '--forget', '--all'])).code).toBe(0);
    const exported = await run(['export', 'texts.csv', '--separator', 'semicolon']);
    expect(exported.output).toMatch(/keys exported to .*texts\.csv\. /);
    expect((await run(['import', 'texts.csv', '--separator', 'semicolon'])).output).toBe('Nothing to change.');
    expect((await run(['import', 'texts.csv'])).errors).toContain('is separated by semicolons, not by commas');
    expect((await run(['add-language', 'jv'])).output).toContain('locales/jv/codes.json');
  });

  it('refuses mistakes in a sentence, with the usage of the command and exit code 1', async () => {
    const mistakes: readonly (readonly [readonly string[], string, string])[] = [
      [['check', '--aproved'], "unknown option '--aproved'", 'Usage: copy check [options] [folder]'],
      [['check', 'locales', 'elsewhere'], 'too many arguments', 'Usage: copy check [options] [folder]'],
      [['status', '--everything'], "unknown option '--everything'", 'npm run copy:status -- [options]'],
      [['status', '413'], 'too many arguments', 'npm run copy:status -- [options]'],
      [['export', '--separator', 'tab'], 'Allowed choices are comma, semicolon', 'Usage: copy export'],
      [['import'], "missing required argument 'file'", 'npm run copy:import -- [options] <file>'],
      [['add-language'], "missing required argument 'tag'", 'Usage: copy add-language'],
      [['approve', '--forget', '--role', 'editor', '--all'], 'cannot be used with option', 'Usage: copy approve'],
      [['chekc'], "unknown command 'chekc'", 'Usage: copy'],
      [[], '', 'Usage: copy [options] [command]'],
    ];
    for (const [args, problem, usage] of mistakes) {
      const { code, output, errors } = await run(args);
      expect(errors, args.join(' ')).toContain(problem);
      expect(errors, args.join(' ')).toContain(usage);
      expect({ code, output }, args.join(' ')).toEqual({ code: 1, output: '' });
    }
    expect((await run(['approve', '--role', 'boss', '413'])).errors).toContain('copy:approve: “boss” is not a role.');
  });

  it('prints its help with exit code 0', async () => {
    const { code, output } = await run(['check', '--help']);
    expect(output).toContain('Usage: copy check [options] [folder]');
    expect(code).toBe(0);
  });

  it('refuses to run if npm has kept an option for itself', async () => {
    // `npm run copy:export --separator semicolon` without `--` becomes this.
    const { code, errors } = await run(['export', 'semicolon'], { npm_config_separator: 'true' });
    expect(errors).toContain('copy:export: npm has kept `--separator` for itself: put `--` before it.');
    expect(existsSync(join(project.root, 'semicolon'))).toBe(false);
    expect(code).toBe(1);
  });

  it('ignores the settings of npm for options that npm has too, and for options that were given', async () => {
    expect((await run(['status'], { npm_config_all: 'true' })).code).toBe(0);
    const given = ['export', 'texts.csv', '--separator', 'semicolon'];
    expect((await run(given, { npm_config_separator: 'true' })).code).toBe(0);
  });

  it('is what the npm scripts run', async () => {
    const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
      const args = ['run', '--silent', 'copy:check', '--', 'nowhere'];
      const child = execFile('npm', args, { cwd: checkout }, (_, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
      );
    });
    expect(output).toBe('copy:check: nowhere has no folder of a language in it\n');
    expect(code).toBe(1);
  });
});
