// @vitest-environment node
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listTexts } from '../../check/listTexts.ts';
import { readLocales } from '../../check/readLocales.ts';

const root = join(import.meta.dirname, '../../../..');
const timeout = 60_000;
let project = '';
let folder = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'copy-check-'));
  folder = join(project, 'locales');
  cpSync(join(root, 'locales'), folder, { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true }));

/** Runs the command, on the folder if nothing else is said: what it prints, and its exit code. */
function run(...args: string[]): Promise<{ code: number; output: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve) => {
    const command = [tsx, join(root, 'tools/copy/check/cli.ts'), ...(args.length > 0 ? args : [folder])];
    const child = execFile('node', command, { cwd: project }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

describe('copy:check', () => {
  it(
    'ends with 1, the findings and their number',
    async () => {
      writeFileSync(join(folder, 'en/labels.json'), '{ "reference": "Please quote {{reference}}" }');
      const { code, output } = await run();
      expect(output).toContain(
        'locales/en/labels.json labels.reference\n    “Please quote {{reference}}”\n    never-words:',
      );
      expect(output).toMatch(/Copy check: \d+ findings? \(en \d+.*\)\.$/m);
      expect(code).toBe(1);
    },
    timeout,
  );

  it(
    'names a file with a syntax error, and shows no stack',
    async () => {
      writeFileSync(join(folder, 'id/codes.json'), '{ "413": }');
      const { code, output } = await run();
      expect(output).toBe(
        'Copy check: locales/id/codes.json is not valid JSON: line 1, column 10 has “}” where a value should be\n',
      );
      expect(code).toBe(1);
    },
    timeout,
  );

  it(
    'tells a missing text once, and a key that is too many',
    async () => {
      const file = join(folder, 'id/kiosk.json');
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      writeFileSync(file, JSON.stringify({ ...texts, stay: null, goodbye: 'Sampai jumpa' }));
      const { code, output } = await run();
      expect(output.match(/kiosk\.stay/g)).toHaveLength(1);
      expect(output).toContain('locales/id/kiosk.json kiosk.stay\n    required-texts: has no words.');
      expect(output).toContain('known-keys: “goodbye” is not in the catalogue.');
      expect(code).toBe(1);
    },
    timeout,
  );

  it(
    'refuses where npm has kept an option for itself',
    async () => {
      const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
        const child = execFile(
          'npm',
          ['run', '--silent', 'copy:check', '--approved'],
          { cwd: root },
          (_, out, problems) => resolve({ code: child.exitCode ?? -1, output: out + problems }),
        );
      });
      expect(output).toContain(
        'Copy check: npm has kept `--approved` for itself: put `--` before it.\nnpm run copy:check [-- [--approved] [FOLDER]]\n',
      );
      expect(code).toBe(1);
    },
    timeout,
  );

  it.each([
    ['an option that there is not', ['--aproved'], "Unknown option '--aproved'."],
    ['two folders', ['locales', 'elsewhere'], 'there is one folder of locales to check at a time.'],
  ])(
    'refuses %s',
    async (_, args, problem) => {
      const { code, output } = await run(...args);
      expect(output).toBe(`Copy check: ${problem}\nnpm run copy:check [-- [--approved] [FOLDER]]\n`);
      expect(code).toBe(1);
    },
    timeout,
  );
});

describe('copy:check --approved', () => {
  const by = { role: 'editor', date: '2026-11-22' };

  function approve(changes?: (approvals: Record<string, Record<string, object>>) => void): void {
    const approvals = Object.fromEntries(
      Object.entries(readLocales(folder)).map(([language, locale]) => {
        const own = listTexts(language, locale).map(({ location: { path }, text }) => [path, { text, ...by }] as const);
        return [language, Object.fromEntries<object>(own)] as const;
      }),
    );
    changes?.(approvals);
    mkdirSync(join(project, 'tools/copy'), { recursive: true });
    writeFileSync(join(project, 'tools/copy/approvals.json'), JSON.stringify(approvals));
  }

  it(
    'finds nothing where everything is approved',
    async () => {
      approve();
      const { code, output } = await run('--approved', 'locales');
      expect(output).toBe('Copy check: nothing found in en, id.\n');
      expect(code).toBe(0);
    },
    timeout,
  );

  it(
    'finds what has changed since, what was never approved, and approvals of texts that are gone',
    async () => {
      approve(({ en = {}, id = {} }) => {
        en['codes.413.title'] = { text: 'Too far away', ...by };
        delete id['codes.412.title'];
        id['codes.413.title_desktop'] = { text: 'Maju', ...by };
      });
      const { code, output } = await run('--approved', 'locales');
      expect(output).toContain('approved: has changed since it was approved (editor, 2026-11-22) as “Too far away”.');
      expect(output).toContain('npm run copy:approve -- --role ROLE --language en codes.413.title.');
      expect(output).toMatch(/locales\/id\/codes\.json codes\.412\.title\n {4}“.+”\n {4}approved: is not approved\./);
      expect(output).toContain(
        'tools/copy/approvals.json id codes.413.title_desktop\n    “Maju”\n    approved: is approved',
      );
      expect(output).toContain('Copy check: 3 findings (en 1, id 2).');
      expect(code).toBe(1);
    },
    timeout,
  );

  it(
    'finds approvals of a language that is gone',
    async () => {
      approve((approvals) => {
        approvals.jv = { 'codes.413.title': { text: 'Kadohan', ...by } };
      });
      const { output } = await run('--approved', 'locales');
      expect(output).toContain('tools/copy/approvals.json jv codes.413.title');
      expect(output).toContain('Copy check: 1 finding (jv 1).');
    },
    timeout,
  );

  it(
    'names the place of a mistake in the file of approvals',
    async () => {
      approve(({ en = {} }) => {
        en['codes.413.title'] = { text: 'Too far away', ...by, date: '2026-02-30' };
      });
      const { code, output } = await run('--approved', 'locales');
      expect(output).toBe(
        'Copy check: tools/copy/approvals.json has “2026-02-30” at en codes.413.title.date: a date is a day such as 2026-11-22\n',
      );
      expect(code).toBe(1);
    },
    timeout,
  );
});
