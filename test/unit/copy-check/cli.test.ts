// @vitest-environment node
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const timeout = 60_000;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-check-'));
  cpSync(join(root, 'locales'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command on the folder: what it prints, and its exit code. */
function run(): Promise<{ code: number; output: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve) => {
    const child = execFile('node', [tsx, join(root, 'scripts/copy-check/cli.ts'), folder], (_, stdout, stderr) =>
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
      const file = join(folder, 'id/codes.json');
      writeFileSync(file, '{ "413": }');
      const { code, output } = await run();
      expect(output).toContain(`Copy check: ${file} is not valid JSON:`);
      expect(output).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
    timeout,
  );
});
