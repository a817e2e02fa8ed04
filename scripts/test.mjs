// `npm test`: installs what is missing, a browser included, and runs everything but the bench. `npm test -- unit lint`
// runs the steps whose names have these words. Needs nothing but Node.js and npm.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './setup/checkNode.mjs';
import { installPackages } from './setup/installPackages.mjs';
import { runMain } from './setup/SetupError.mjs';
import { formatSummary } from './test/formatSummary.mjs';
import { runStep } from './test/runStep.mjs';
import { rows } from './test/steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
// A machine's own setting would have React, Vite and Vitest run in another mode than a developer's.
delete process.env.NODE_ENV;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

await runMain(async () => {
  checkNode();
  await installPackages(root, 'Packages');
  await installPackages(join(root, 'test/peers'), 'Other versions of the peers');
  // Looks for a browser by way of a package that is there only now.
  const { installBrowser } = await import('./setup/installBrowser.mjs');
  await installBrowser();

  const words = process.argv.slice(2);
  const isAsked = ({ name, script }) =>
    script in scripts && (words.length === 0 || words.some((word) => name.includes(word)));
  const reports = mkdtempSync(join(tmpdir(), 'face-status-kit-test-'));
  const results = await Promise.all(rows.map((steps) => runInOrder(steps.filter(isAsked), reports)));
  rmSync(reports, { recursive: true });

  console.log(`\n${formatSummary(results.flat())}`);
  process.exitCode = results.flat().some(({ failed }) => failed > 0) ? 1 : 0;
});

async function runInOrder(steps, reports) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, reports));
  return results;
}
