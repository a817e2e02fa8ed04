// @vitest-environment node
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const timeout = 60_000;

/** Runs a command of the checkout, which these tests do not let write: what it prints, and its exit code. */
function run(script: string, ...args: string[]): Promise<{ code: number; output: string; problems: string }> {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tools/copy/review', script), ...args];
  return new Promise((resolve) => {
    const child = execFile('node', command, { cwd: root }, (_, output, problems) =>
      resolve({ code: child.exitCode ?? -1, output, problems }),
    );
  });
}

it(
  'copy:status tells how far the kit’s own texts are',
  async () => {
    const { code, output, problems } = await run('statusCli.ts');
    expect(output).toMatch(/^ {4}approved +draft +missing\nen +\d+/);
    expect(problems).toBe('');
    expect(code).toBe(0);
  },
  timeout,
);

it.each([
  ['approveCli.ts', ['--role', 'boss', '413'], 'Copy approve: “boss” is no role.'],
  ['statusCli.ts', ['--everything'], "Copy status: Unknown option '--everything'."],
  ['addLanguageCli.ts', ['en'], 'Add a language: there is a folder locales/en already.'],
])(
  '%s ends with 1 and a sentence for a mistake, and changes nothing',
  async (script, args, problem) => {
    const file = join(root, 'tools/copy/approvals.json');
    const before = readFileSync(file, 'utf8');
    const { code, output, problems } = await run(script, ...args);
    expect(problems).toContain(problem);
    expect(problems).not.toMatch(/^\s+at /m);
    expect(output).toBe('');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  },
  timeout,
);
