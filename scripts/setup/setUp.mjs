// Installs what a fresh clone lacks. Uses nothing but Node.js and npm, since no package may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs exactly the packages that a folder's package-lock.json names, unless they are installed already. Ends the
 * process with an explanation if that fails.
 *
 * @param {string} [folder]
 * @param {readonly string[]} [options] more options for npm
 */
export async function installPackages(folder = root, options = []) {
  if (isInstalled(folder)) return;
  console.log(`Installing packages in ${folder} …`);
  // `--include=dev` installs development packages under NODE_ENV=production too.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev', ...options], { cwd: folder });
  if (code === 127) endWith('npm was not found. It comes with Node.js: install Node.js from https://nodejs.org.');
  if (code !== 0) {
    endWith(
      `npm could not install the packages in ${folder}; the reason is above. A network connection is needed; ` +
        'behind a proxy or a mirror, set `npm config set registry …` first. Then run this command again.',
    );
  }
}

/** Makes sure that there is a Chromium: an installed one, else Debian's package (as root), else Playwright's. */
export async function installBrowser() {
  const { findBrowser } = await import('./findBrowser.mjs');
  const hasBrowser = async () => (await findBrowser()) !== undefined;
  if (await hasBrowser()) return;

  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log('Installing Chromium …');
  if (isDebianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const updated = await run('apt-get', ['update', '--quiet=2'], { env });
    if (updated === 0) await run('apt-get', ['install', '--yes', '--quiet=2', 'chromium'], { env });
    if (await hasBrowser()) return;
  }
  // Only root can install the system libraries that the browser needs.
  const dependencies = isDebianRoot ? ['--with-deps'] : [];
  await run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', ...dependencies, 'chromium']);
  if (await hasBrowser()) return;
  endWith(
    'No browser could be installed. The tests need Chromium or Chrome: install one (on Debian: `sudo apt-get install ' +
      'chromium`) or set CHROME_PATH to its program file. Then run this command again.',
  );
}

/**
 * Runs a command, prints its output, and resolves to its exit code: 127 if the command does not exist.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function run(command, args, options = {}) {
  // On Windows, `npm` is a script, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell, ...options });
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Returns whether the lock file that npm writes after an installation names the same packages as package-lock.json. */
function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  const paths = Object.keys(wanted).filter((path) => path !== '' && (path in installed || !wanted[path].optional));
  return (
    paths.every((path) => installed[path]?.version === wanted[path].version) &&
    Object.keys(installed).every((path) => path in wanted)
  );
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function endWith(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
