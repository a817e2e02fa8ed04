import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../scripts/setup/findBrowser.mjs';
import { findFirefox } from '../../scripts/setup/findEngines.mjs';

/** Whether what a run needs is installed, by the Debian package that has it. */
export type NeededPackages = Readonly<Record<string, boolean>>;

/** Returns whether a program is on the path. */
export const hasProgram = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Returns the packages of browsers. */
export async function findBrowserPackages(browsers: readonly ('chromium' | 'firefox')[]): Promise<NeededPackages> {
  return {
    ...(browsers.includes('chromium') && { chromium: (await findBrowser()) !== undefined }),
    ...(browsers.includes('firefox') && { 'firefox-esr': findFirefox() !== undefined }),
  };
}

/**
 * Installs the packages that are missing, with root's rights on Debian.
 *
 * @throws Error that names the packages where they cannot be installed.
 */
export function installPrograms(needed: NeededPackages): void {
  const missing = Object.keys(needed).filter((name) => needed[name] === false);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && hasProgram('apt-get')) {
    runApt('update', '-qq');
    if (runApt('install', '-y', '-qq', '--no-install-recommends', ...missing) === 0) return;
  }
  throw new Error(`Install these packages first, named as in Debian: ${missing.join(' ')}.`);
}

function runApt(...words: readonly string[]): number | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: 'inherit', env }).status;
}
