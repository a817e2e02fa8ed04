import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { checkout, createProject } from './support/createProject.ts';
import { english, openSheet, readCell } from './support/sheet.ts';

const project = createProject();

/** Runs a command as npm does: in the checkout, with the folder where the person is in `INIT_CWD`. */
function run(args: readonly string[], variables = {}): Promise<{ code: number; output: string }> {
  const script = ['node_modules/tsx/dist/cli.mjs', 'tools/copy/review/cli.ts'].map((path) => join(checkout, path));
  const env = { ...process.env, INIT_CWD: project.root, ...variables };
  return new Promise((resolve) => {
    const child = execFile('node', [...script, ...args], { cwd: checkout, env }, (_, output, errors) =>
      resolve({ code: child.exitCode ?? -1, output: output + errors }),
    );
  });
}

it('the command line writes to the folder of the person, and refuses mistakes in a sentence', async () => {
  const npmSettings = { npm_config_all: 'true', npm_config_separator: 'true' };
  const exported = await run(['export', 'texts.csv', '--separator', 'semicolon'], npmSettings);
  expect(exported.output).toMatch(/keys exported to .*texts\.csv\. /);
  expect(exported.code).toBe(0);
  expect(readCell(openSheet(project.read('texts.csv'), ';'), 'codes.413.title', english)).not.toBe('');

  // `npm run copy:export --separator semicolon` without `--` becomes this.
  const [kept, wrongRole, wrongFile, wrongOption] = await Promise.all([
    run(['export', 'semicolon'], { npm_config_separator: 'true' }),
    run(['approve', '--role', 'boss', '--language', 'en', '413']),
    run(['import', 'texts.csv']),
    run(['status', '--everything']),
  ]);
  expect(kept.output).toContain('npm has kept `--separator` for itself: put `--` before it.');
  expect(readdirSync(project.root)).not.toContain('semicolon');
  expect(wrongRole.output).toContain('“boss” is not a role.');
  expect(wrongFile.output).toContain('texts.csv is separated by semicolons, not by commas');
  expect(wrongOption.output).toContain("unknown option '--everything'");
  for (const { code, output } of [kept, wrongRole, wrongFile, wrongOption]) {
    expect(code, output).toBe(1);
    expect(output).not.toMatch(/^\s+at /m);
  }
});
