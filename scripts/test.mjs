// `npm test`: installs missing packages and browsers, and runs the build, all tests and all checks.
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
  // Filled with the engines that can run here.
  engines: [],
};
/** The groups of each run of Vitest, see package.json. */
const testRuns = {
  'test:node': ['unit', 'package'],
  'test:pages': ['browser', 'camera', 'stories'],
  'test:engines': ['engines'],
};
/** Scripts in package.json; each counts as one test. `size` reads what `build` wrote. */
const checks = ['typecheck', 'lint', 'copy:check', 'docs:check', 'format:check', 'size'];
const storybookSteps = ['build:storybook', 'test:storybook'];

process.chdir(root);
// NODE_ENV=production would make React, Vite and Vitest behave differently from a developer's machine.
delete process.env.NODE_ENV;
if (process.argv.includes('--whole')) process.env.FSK_WHOLE = '1';
// Of the browser tests, Firefox and WebKitGTK run a part: see vitest.config.ts.
process.env.FSK_ENGINE_PART = '1';
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isChosen = (name) => words.length === 0 || words.some((word) => name.includes(word));

const chosenGroups = Object.keys(testGroups).filter(isChosen);
const chosenChecks = checks.filter(isChosen);
const chosenStorybookSteps = process.argv.includes('--storybook') ? storybookSteps : [];
if (chosenGroups.length + chosenChecks.length === 0 && !isChosen('build')) {
  const names = [...Object.keys(testGroups), ...checks, 'build'];
  console.error(`Nothing is called “${words.join(' ')}”. Names: ${names.join(', ')}.`);
  process.exit(1);
}

const startedAt = Date.now();
rmSync(dirname(reportFile('')), { recursive: true, force: true });

const installingEngines = chosenGroups.includes('engines') ? installEngines() : [];
await Promise.all([
  installPackages(),
  // i18next 27 asks for Node.js 22 but runs on 20, so the strict check of engines is off here.
  installPackages(join(root, 'test/peers'), ['--engine-strict=false']),
  installPackages(join(root, 'test/stylesheets')),
]);

const { default: runAll } = await import('npm-run-all2');
const output = { stdout: process.stdout, stderr: process.stderr, continueOnError: true, silent: true };

/** Runs scripts one after another; resolves to the name and exit code of each. */
async function runSteps(scripts, options = {}) {
  if (scripts.length === 0) return [];
  return runAll(scripts, { ...output, printName: true, ...options }).catch(({ results }) => results);
}

/** Runs the chosen groups of a run of Vitest. */
function runTests(script) {
  const groups = testRuns[script].filter((group) => chosenGroups.includes(group));
  const projects = groups.flatMap((group) => testGroups[group]).map((name) => `--project "${name}"`);
  return runSteps(projects.length > 0 ? [`${script} -- ${projects.join(' ')}`] : []);
}

/** Installs Chromium and waits for the other engines. In CI, both of these have to be there. */
async function installBrowsers() {
  testGroups.engines = await installingEngines;
  await installBrowser();
  if (process.env.CI && chosenGroups.includes('engines') && testGroups.engines.length < 2) {
    console.error('Firefox or WebKitGTK could not be installed; the reason is above. In CI, both are tested.');
    process.exit(1);
  }
}

const needsBuild = [...chosenGroups, ...chosenChecks].some((name) => name === 'package' || name === 'size');
const building = runSteps(needsBuild || isChosen('build') ? ['build'] : []);
const hasBrowsers = installBrowsers();

/** What needs no page comes first: the browsers may not be installed yet. */
async function runWithoutPages() {
  await building;
  const checked = await runSteps(chosenChecks, { parallel: true, maxParallel: 1, aggregateOutput: true });
  await hasBrowsers;
  const tested = await runTests('test:node');
  return [...checked, ...tested, ...(await runSteps(chosenStorybookSteps))];
}

async function runWithPages() {
  await hasBrowsers;
  return [...(await runTests('test:pages')), ...(await runTests('test:engines'))];
}

// Two at a time: with more, processes slow one another down.
const results = await Promise.all([building, runWithPages(), runWithoutPages()]);

const counts = results.flat().map(({ name, code }) => ({
  step: name.split(' ')[0],
  ...countTests(name.split(' ')[0], code),
}));
console.log('');
console.table(counts);
const sum = (key) => counts.reduce((total, result) => total + result[key], 0);
console.log(`${Math.round((Date.now() - startedAt) / 1000)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
