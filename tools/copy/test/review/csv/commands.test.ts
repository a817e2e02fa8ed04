// @vitest-environment node
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../support/temporaryProject.ts';
import { cell, english, open } from './support/sheet.ts';

const checkout = join(import.meta.dirname, '../../../../..');
const timeout = 60_000;
const project = temporaryProject();

/** Runs a command from a folder, as `npm run` does from the one where a person is: what it prints, and its exit code. */
function run(command: string, ...args: readonly string[]): Promise<{ code: number; output: string }> {
  return runWith({}, command, ...args);
}

/** The same with what npm sets beside it. */
function runWith(
  set: Readonly<Record<string, string>>,
  command: string,
  ...args: readonly string[]
): Promise<{ code: number; output: string }> {
  const tsx = join(checkout, 'node_modules/tsx/dist/cli.mjs');
  const script = join(checkout, `tools/copy/review/${command}.ts`);
  const env = { ...process.env, INIT_CWD: project.root, ...set };
  return new Promise((resolve) => {
    const child = execFile('node', [tsx, script, ...args], { cwd: checkout, env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

describe('from the command line', () => {
  it(
    'copy:export writes the file that is named from where the person is',
    async () => {
      const { code, output } = await run('exportCli', 'texts.csv', '--separator', 'semicolon');
      expect(output).toMatch(/keys exported to .*texts\.csv\. /);
      expect(code).toBe(0);
      expect(cell(open(project.read('texts.csv'), ';'), 'codes.413.title', english)).not.toBe('');
    },
    timeout,
  );

  it(
    'copy:export writes no file named by the value of an option that npm has kept for itself',
    async () => {
      // What `npm run copy:export --separator semicolon` comes to.
      const { code, output } = await runWith({ npm_config_separator: 'true' }, 'exportCli', 'semicolon');
      expect(output).toContain('Copy export: npm has kept `--separator` for itself: put `--` before it.');
      expect(readdirSync(project.root)).not.toContain('semicolon');
      expect(code).toBe(1);
    },
    timeout,
  );

  it(
    'takes no setting of npm for an option, nor one that has reached the command',
    async () => {
      const set = { npm_config_all: 'true', npm_config_separator: 'true' };
      const { code } = await runWith(set, 'exportCli', 'texts.csv', '--separator', 'semicolon');
      expect(code).toBe(0);
      expect((await runWith({ npm_config_all: 'true' }, 'statusCli')).code).toBe(0);
    },
    timeout,
  );

  it(
    'copy:import says in a sentence what is wrong with a file, without a stack, and ends with 1',
    async () => {
      project.write('texts.csv', 'Code;Key\r\n');
      const { code, output } = await run('importCli', 'texts.csv');
      expect(output).toContain('Copy import: ');
      expect(output).toContain('texts.csv is separated by semicolons, not by commas');
      expect(output).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
    timeout,
  );
});
