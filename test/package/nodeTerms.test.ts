import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from './support/createApp.ts';

const { folder, remove } = createApp([
  'react',
  'react-dom',
  'i18next',
  '@testing-library/dom',
  '@testing-library/react',
  'jsdom',
]);
afterAll(remove);

// As in a user's shell, without what Vitest adds to it.
const { NODE_ENV: _nodeEnv, NODE_OPTIONS: _nodeOptions, NODE_TEST_CONTEXT: _context, ...env } = process.env;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file of `test/package/app` in the app. The time limit only ends a process that hangs. */
function runFile(file: string, options: readonly string[], args: readonly string[] = []): Run {
  copyFileSync(join(import.meta.dirname, 'app', file), join(folder, file));
  return spawnSync(process.execPath, [...options, file, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });
}

/** Returns the names of all entries with code or words: no stylesheet and no package.json. */
function listEntries(): readonly string[] {
  const manifest = readFileSync(join(folder, 'node_modules/face-status-kit/package.json'), 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
  const names = Object.keys(exports).filter((name) => !/\.css$|package\.json$/.test(name));
  return names.map((name) => name.replace(/^\./, 'face-status-kit'));
}

interface LoadedEntry {
  readonly entry: string;
  readonly required: readonly string[];
  readonly imported: readonly string[];
}

describe('Node.js alone, without a bundler or a transform', () => {
  it('requires every entry from a CommonJS file, with all its exports and no warning of the kit', () => {
    const entries = listEntries();
    expect(entries).toContain('face-status-kit/testing');
    expect(entries).toContain('face-status-kit/locales/en.json');

    // The only warning is that of Node.js 20 itself, about each `require()` of an ES module.
    const run = runFile('requireEntries.cjs', ['--disable-warning=ExperimentalWarning'], entries);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const lines = run.stdout.trim().split('\n');
    const loaded = lines.map((line) => JSON.parse(line) as LoadedEntry);
    expect(loaded.map(({ entry }) => entry)).toEqual(entries);
    for (const { entry, required, imported } of loaded) {
      expect(required.length, entry).toBeGreaterThan(0);
      expect(required, entry).toEqual(imported);
    }
  });

  it('ends a run of `node --test` while an announcement, a countdown and a kiosk are on the page', () => {
    const { status, stdout, stderr } = runFile('announce.test.mjs', ['--test', '--test-reporter=tap']);
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^# pass 1$/m);
    // A timer that holds the process would remove the announcements before the end.
    expect(stdout).toMatch(/At the end: [1-9]\d* announcements, 0 timers that hold the process\./);
  });
});
