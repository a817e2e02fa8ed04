import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, root } from './documents.ts';

const apps = join(root, 'test/matrix/apps');
const require = createRequire(import.meta.url);

/** Returns a row of the table in docs/testing.md. */
function readRow(setup: string): string {
  const text = documents.find(({ file }) => file === 'docs/testing.md')?.text ?? '';
  const row = text.split('\n').find((line) => line.startsWith(`| ${setup} |`));
  if (row === undefined) throw new Error(`docs/testing.md has no row for ${setup}.`);
  return row;
}

const loadConfig = (file: string) => require(join(apps, file)) as Record<string, unknown>;

/** The configuration files of the apps that `npm run matrix` tests, by their row in docs/testing.md. */
const files: Readonly<Record<string, readonly string[]>> = {
  'babel-jest': ['jest/jest.config.js'],
  'ts-jest': ['ts-jest/jest.config.js', 'ts-jest/tsconfig.json'],
  'next/jest': ['next-jest/next.config.js'],
};

describe('the settings for Jest in docs/testing.md', () => {
  it.each(Object.entries(files))('are literally those of the app with %s', (setup, names) => {
    const code = names.map((name) => readFileSync(join(apps, name), 'utf8')).join('\n');
    const settings = [...readRow(setup).matchAll(/`("?\w+"?: [^`]+)`/g)].map(([, setting = '']) => setting);
    expect(settings.length).toBeGreaterThan(0);
    expect(settings.filter((setting) => !code.includes(setting))).toEqual([]);
  });

  it.each(Object.entries(files))('are all that the app with %s sets, except for the environment', (setup, names) => {
    const row = readRow(setup);
    const keys = names.filter((name) => name.endsWith('.js')).flatMap((name) => Object.keys(loadConfig(name)));
    expect(keys.filter((key) => key !== 'testEnvironment' && !row.includes(`\`${key}`))).toEqual([]);
  });

  it('have the same `transformIgnorePatterns` for babel-jest and ts-jest', () => {
    const [babelJest, tsJest] = ['jest', 'ts-jest'].map((app) => loadConfig(`${app}/jest.config.js`));
    expect(tsJest?.transformIgnorePatterns).toEqual(babelJest?.transformIgnorePatterns);
  });
});
