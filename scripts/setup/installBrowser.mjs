import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.mjs';
import { run } from './run.mjs';
import { SetupError } from './SetupError.mjs';

const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
const isRoot = process.getuid?.() === 0;
const hasAptGet = existsSync('/usr/bin/apt-get');

/** Sees to a Chromium: one that is here, else Debian's where root can have it, else Playwright's. */
export async function installBrowser() {
  if (await report()) return;
  console.log('Browser: none found, installing one …');
  if (isRoot && hasAptGet) {
    await installFromDebian();
    if (await report()) return;
  }
  await installFromPlaywright();
  if (await report()) return;
  throw new SetupError(
    'No browser could be installed. The tests need Chromium or Chrome: install one ' +
      '(on Debian: `sudo apt-get install chromium`), or set CHROME_PATH to the program file of one, and run this again.',
  );
}

/** Tells where the browser is, if there is one. */
async function report() {
  const browser = await findBrowser();
  if (browser) console.log(`Browser: ${browser}`);
  return browser !== undefined;
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '--quiet=2'], { env });
  if (updated === 0) await run('apt-get', ['install', '--yes', '--quiet=2', 'chromium'], { env });
}

async function installFromPlaywright() {
  // Only root may add the system's libraries that the browser needs.
  const dependencies = isRoot && hasAptGet ? ['--with-deps'] : [];
  await run(process.execPath, [playwright, 'install', ...dependencies, 'chromium']);
}
