// `npm run test:browsers`: runs every browser test in Chromium, Firefox and WebKitGTK, and installs what is missing.
// `npm run test:browsers -- firefox` runs it in one engine, and `--whole` every case of each sweep, which takes half an
// hour in each. The results stand in docs/browsers.md.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installEngines } from '../../scripts/setup/installEngines.mjs';
import { installBrowser, installPackages, run } from '../../scripts/setup/setUp.mjs';
import { engineNames, type EngineName } from './Engine.ts';
import { launchers } from './launchers.ts';
import { limits, type EngineFeature } from './limits.ts';
import { readReport } from './readReport.ts';
import { saveResult, type EngineResult } from './results.ts';
import { startXvfb } from './startXvfb.ts';

const root = join(import.meta.dirname, '../..');
/** Vitest's project of each engine, see vitest.config.ts. */
const projects: Readonly<Record<EngineName, string>> = { chromium: 'browser', firefox: 'firefox', webkit: 'webkit' };

const isWhole = process.argv.includes('--whole');

async function readVersion(engine: EngineName): Promise<string> {
  const display = engine === 'webkit' ? await startXvfb() : undefined;
  const browser = await launchers[engine]({ ...(display && { env: display.env }) });
  await browser.close();
  display?.stop();
  return browser.version;
}

async function runEngine(engine: EngineName): Promise<EngineResult> {
  const version = await readVersion(engine);
  const report = join(root, `.cache/reports/browsers-${engine}.json`);
  rmSync(report, { force: true });
  await run(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      projects[engine],
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, env: { ...process.env, ...(isWhole && { FSK_WHOLE: '1' }) } },
  );
  return { version, date: new Date().toISOString().slice(0, 10), ...readReport(report) };
}

function printResult(engine: EngineName, { version, passed, failed, lacking }: EngineResult): void {
  console.log(`${engine} ${version}: ${passed} passed, ${failed} failed`);
  for (const [feature, count] of Object.entries(lacking)) {
    console.log(`  ${count} cannot run: ${feature}. ${limits[engine][feature as EngineFeature] ?? ''}`);
  }
}

const names = process.argv.slice(2).filter((word) => word !== '--whole');
const unknownNames = names.filter((name) => !engineNames.some((engine) => engine === name));
if (unknownNames.length > 0) {
  console.error(`Nothing is called “${unknownNames.join(' ')}”. Names: ${engineNames.join(', ')}.`);
  process.exit(1);
}

mkdirSync(join(root, '.cache/reports'), { recursive: true });
await installPackages(join(root, 'test/stylesheets'));
await installBrowser();
const installed: readonly EngineName[] = ['chromium', ...(await installEngines())];
for (const engine of engineNames.filter((name) => names.length === 0 || names.includes(name))) {
  if (!installed.includes(engine)) {
    process.exitCode = 1;
    continue;
  }
  const result = await runEngine(engine);
  saveResult(engine, result);
  printResult(engine, result);
  if (result.failed > 0) process.exitCode = 1;
}
await run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/docs/writeDocs.ts'], { cwd: root });
