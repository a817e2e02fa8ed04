// `npm run matrix`: installs the packed kit into small apps of the tools that teams use, and checks them in a browser.
// `npm run matrix -- vite next-app` runs a part. `--keep` leaves the folders of the apps.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/setup/findBrowser.mjs';
import { npm, packKit } from '../package/support/packKit.ts';
import { apps } from './apps.ts';
import { createInstaller } from './createInstaller.ts';
import { saveResult } from './results.ts';
import { runApp } from './runApp.ts';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const keepsFolders = process.argv.includes('--keep');
const isCalled = (id: string, name: string) => id === name || id.startsWith(`${name}-`);
const unknownNames = names.filter((name) => !apps.some(({ id }) => isCalled(id, name)));
const chosen = apps.filter(({ id }) => names.length === 0 || names.some((name) => isCalled(id, name)));
if (unknownNames.length > 0) {
  console.error(`Nothing is called “${unknownNames.join(' ')}”. Names: ${apps.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

process.chdir(join(import.meta.dirname, '../..'));
npm(['run', 'build']);
const kit = packKit();
const executablePath = await findBrowser();
const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
const installer = createInstaller(kit.tarball, keepsFolders);
try {
  for (const app of chosen) {
    const result = await runApp(app, browser, installer);
    saveResult(app.id, result);
    console.log(`${result.outcome}  ${app.id}: ${result.checked}`);
    if (result.outcome === 'FAIL') process.exitCode = 1;
  }
} finally {
  installer.dispose();
  await browser.close();
  rmSync(dirname(kit.folder), { recursive: true });
}
npm(['run', 'docs']);
