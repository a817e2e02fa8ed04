// `npm test`: installs what is missing, a browser included, and runs everything but the bench. `npm test -- unit lint`
// runs the steps whose names have these words. Needs nothing but Node.js and npm.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './setup/checkNode.mjs';
import { installBrowser } from './setup/installBrowser.mjs';
import { installPackages } from './setup/installPackages.mjs';
import { runMain, SetupError } from './setup/SetupError.mjs';
import { formatSummary } from './test/formatSummary.mjs';
import { runStep } from './test/runStep.mjs';
import { rows } from './test/steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
// A machine's own setting would have React, Vite and Vitest run in another mode than a developer's.
delete process.env.NODE_ENV;

await runMain(async () => {
  checkNode();
  await installPackages(root, 'Packages');
  await installPackages(join(root, 'test/peers'), 'Other versions of the peers');
  await installBrowser();

  const asked = chooseRows(process.argv.slice(2));
  const reports = mkdtempSync(join(tmpdir(), 'face-status-kit-test-'));
  const results = await Promise.all(asked.map((steps) => runInOrder(steps, reports)));
  rmSync(reports, { recursive: true });

  console.log(`\n${formatSummary(results.flat())}`);
  process.exitCode = results.flat().some(({ failed }) => failed > 0) ? 1 : 0;
});

/** The steps whose names have one of the words; without words, all. */
function chooseRows(words) {
  const isAsked = ({ name }) => words.length === 0 || words.some((word) => name.includes(word));
  const asked = rows.map((steps) => steps.filter(isAsked));
  if (asked.flat().length > 0) return asked;
  const names = rows.flat().map(({ name }) => name);
  throw new SetupError(`No step is called so. There are: ${names.join(', ')}.`);
}

async function runInOrder(steps, reports) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, reports));
  return results;
}
