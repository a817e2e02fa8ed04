import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createApp } from './support/createApp.ts';

const { folder, remove } = createApp([
  'react',
  'react-dom',
  'i18next',
  '@testing-library/dom',
  '@testing-library/react',
  '@vitejs/plugin-react',
  'jsdom',
  'vite',
  'vitest',
]);
afterAll(remove);

/** Returns the first sample of docs/testing.md. */
function readSample(): string {
  const [, sample] = /^```tsx\n([^]*?)^```$/m.exec(readFileSync('docs/testing.md', 'utf8')) ?? [];
  if (sample === undefined) throw new Error('docs/testing.md has no sample.');
  return sample;
}

/** Returns the tests of a sample without its imports and hooks. */
function getTests(sample: string): string {
  const [tests] = /^it\([^]*/m.exec(sample) ?? [];
  if (tests === undefined) throw new Error('The sample has no test.');
  return tests;
}

it('the sample of docs/testing.md passes in Vitest without globals, with its test twice in the file', () => {
  const sample = readSample();
  writeFileSync(join(folder, 'sample.test.tsx'), `${sample}\n${getTests(sample)}`);
  copyFileSync('test/matrix/apps/vitest/vitest.config.ts', join(folder, 'vitest.config.ts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=json', '--outputFile=results.json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as object;
  expect(results).toMatchObject({ numPassedTests: 2, numTotalTests: 2 });
});
