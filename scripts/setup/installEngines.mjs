import { existsSync } from 'node:fs';
import { enginePackages, findEngines } from './findEngines.mjs';
import { run } from './setUp.mjs';

/** How long to wait for another installation on this machine, in seconds. */
const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Installs Firefox and WebKitGTK by Debian's packages, as root. Elsewhere, it says how to install what is missing.
 *
 * @returns {Promise<('firefox' | 'webkit')[]>} the engines that can run
 */
export async function installEngines() {
  const isComplete = () => findEngines().length === 2;
  if (!isComplete() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Firefox and WebKitGTK …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = ['--yes', '--quiet=2', '--no-install-recommends', ...waitForOthers];
    const updated = await run('apt-get', ['update', '--quiet=2', ...waitForOthers], { env });
    if (updated === 0) await run('apt-get', ['install', ...options, ...enginePackages], { env });
  }
  if (!isComplete()) {
    const missing = ['firefox', 'webkit'].filter((name) => !findEngines().includes(name));
    console.warn(
      `Not tested here, because it is not installed: ${missing.join(', ')}. ` +
        `On Debian: \`sudo apt-get install --no-install-recommends ${enginePackages.join(' ')}\`.`,
    );
  }
  return findEngines();
}
