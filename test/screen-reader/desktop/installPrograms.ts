import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../../scripts/setup/findBrowser.mjs';
import { findFirefox } from '../../../scripts/setup/findEngines.mjs';
import type { BrowserName } from './openBrowser.ts';

/** The programs that a run needs, by the Debian package that has them. */
const programs = {
  xvfb: 'Xvfb',
  openbox: 'openbox',
  dbus: 'dbus-daemon',
  'libglib2.0-bin': 'gdbus',
  orca: 'orca',
  'speech-dispatcher': 'speech-dispatcher',
} as const;

const browserPackages = { firefox: 'firefox-esr', chromium: 'chromium' } as const;

/**
 * Installs the missing programs, with root's rights on Debian.
 *
 * @throws Error that names the packages where they cannot be installed.
 */
export async function installPrograms(browsers: readonly BrowserName[]): Promise<void> {
  const missing = [
    ...Object.entries(programs).flatMap(([name, program]) => (has(program) ? [] : [name])),
    ...(await findMissingBrowsers(browsers)),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && has('apt-get')) {
    runApt('update', '-qq');
    if (runApt('install', '-y', '--no-install-recommends', ...missing) === 0) return;
  }
  throw new Error(`Install these packages first, named as in Debian: ${missing.join(' ')}.`);
}

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

async function findMissingBrowsers(browsers: readonly BrowserName[]): Promise<readonly string[]> {
  const isInstalled = { firefox: findFirefox() !== undefined, chromium: (await findBrowser()) !== undefined };
  return browsers.filter((name) => !isInstalled[name]).map((name) => browserPackages[name]);
}

function runApt(...words: readonly string[]): number | null {
  return spawnSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status;
}
