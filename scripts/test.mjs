// `npm test`: installs missing packages and a browser, then runs the build, all tests and all checks.
// `npm test -- unit lint` runs only what has these names. `npm test -- --storybook` builds and tests Storybook too.
// `npm test -- --whole` also runs what is for releases: every version of React and i18next, and every case of each sweep.
// For one test file: `npx vitest run test/unit/text/resolveStatusMessage.test.ts`.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installEngines } from './setup/installEngines.mjs';
import { installBrowser, installPackages, root } from './setup/setUp.mjs';
import { countTests, reportFile } from './test/countTests.mjs';

/** The names of Vitest's projects in each group of tests. */
const testGroups = {
  unit: ['unit*', 'react 18*', 'i18next *', 'copy tools', 'mock api'],
  browser: ['browser'],
  camera: ['camera'],
  stories: ['stories'],
  package: ['package'],
  // A part of the browser tests in Firefox and WebKitGTK, see vitest.config.ts. Filled with those that can run here.
  engines: [],
};
process.env.FSK_ENGINE_PART = '1';
/** Scripts in package.json; each counts as one test. `size` reads what `build` wrote. */
const checks = ['typecheck', 'lint', 'copy:check', 'docs:check', 'format:check', 'size'];
const storybookSteps = ['build:storybook', 'test:storybook'];

process.chdir(root);
// NODE_ENV=production would make React, Vite and Vitest behave differently from a developer's machine.
delete process.env.NODE_ENV;
if (process.argv.includes('--whole')) process.env.FSK_WHOLE = '1';
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isChosen = (name) => words.length === 0 || words.some((word) => name.includes(word));
// Only when named, until the part has passed on a machine that does nothing else: `npm test -- engines`.
const wantsEngines = words.some((word) => 'engines'.includes(word));
await Promise.all([
  wantsEngines && installEngines().then((engines) => (testGroups.engines = engines)),
  installPackages(),
  // i18next 27 asks for Node.js 22 but runs on 20, so the strict check of engines is off here.
  installPackages(join(root, 'test/peers'), ['--engine-strict=false']),
  installPackages(join(root, 'test/stylesheets')),
]);
await installBrowser();
if (process.env.CI && wantsEngines && testGroups.engines.length < 2) {
  console.error('Firefox or WebKitGTK could not be installed; the reason is above. In CI, both are tested.');
  process.exit(1);
}

const chosenGroups = Object.keys(testGroups).filter((name) => (name === 'engines' ? wantsEngines : isChosen(name)));
const chosenChecks = checks.filter(isChosen);
if (process.argv.includes('--storybook')) chosenChecks.push(...storybookSteps);
const needsBuild = [...chosenGroups, ...chosenChecks].some((name) => name === 'package' || name === 'size');
if (chosenGroups.length + chosenChecks.length === 0) {
  console.error(
    `Nothing is called “${words.join(' ')}”. Names: ${[...Object.keys(testGroups), ...checks].join(', ')}.`,
  );
  process.exit(1);
}

const { default: runAll } = await import('npm-run-all2');
const output = { stdout: process.stdout, stderr: process.stderr, continueOnError: true, silent: true };

/** Runs scripts one after another; resolves to the name and exit code of each. */
async function runSteps(scripts, options = {}) {
  if (scripts.length === 0) return [];
  return runAll(scripts, { ...output, printName: true, ...options }).catch(({ results }) => results);
}

const startedAt = Date.now();
rmSync(dirname(reportFile('')), { recursive: true, force: true });
const built = await runSteps(needsBuild || isChosen('build') ? ['build'] : []);
const projects = chosenGroups.flatMap((group) => testGroups[group]).map((name) => `--project "${name}"`);
// Tests and checks run side by side. The output of a check appears when the check ends.
const results = await Promise.all([
  runSteps(projects.length > 0 ? [`test:run -- ${projects.join(' ')}`] : []),
  runSteps(chosenChecks, { parallel: true, maxParallel: 1, aggregateOutput: true }),
]);

const counts = [...built, ...results.flat()].map(({ name, code }) => ({
  step: name.split(' ')[0],
  ...countTests(name.split(' ')[0], code),
}));
console.log('');
console.table(counts);
const sum = (key) => counts.reduce((total, result) => total + result[key], 0);
console.log(`${Math.round((Date.now() - startedAt) / 1000)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
