import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetupError } from './SetupError.mjs';

/**
 * Installs exactly what a folder's package-lock.json names, or nothing where that is installed already.
 *
 * @param {string} folder
 * @param {string} what what the packages are for, to be read by people
 */
export async function installPackages(folder, what) {
  if (isInstalled(folder)) {
    console.log(`${what}: already installed`);
    return;
  }
  console.log(`${what}: installing (npm ci) …`);
  // No audit and no advertising: neither helps here, and the first is one more thing to ask of the network.
  // Development packages are asked for by name, since NODE_ENV=production would leave them out.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], { cwd: folder });
  if (code === 0) return;
  throw new SetupError(
    code === 127
      ? 'npm was not found. It comes with Node.js: install Node.js from https://nodejs.org and run this again.'
      : `npm could not install the packages in ${folder}; it says why above. ` +
          'If this machine is offline, connect it; behind a proxy or a mirror, tell npm (`npm config set registry …`). Then run this again.',
  );
}

/**
 * Whether what is installed is what the lock file names, package by package and version by version: a folder that an
 * older checkout left behind is not.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = readJson(join(folder, 'package-lock.json'))?.packages;
  // npm writes this at the end: where an installation was broken off, it is missing.
  const installed = readJson(join(folder, 'node_modules/.package-lock.json'))?.packages;
  if (!wanted || !installed) return false;

  const allWanted = Object.entries(wanted)
    .filter(([path, { optional }]) => path !== '' && (!optional || existsSync(join(folder, path))))
    .every(([path, { version }]) => readJson(join(folder, path, 'package.json'))?.version === version);
  return allWanted && Object.keys(installed).every((path) => path in wanted);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
