import { execFileSync, spawnSync } from 'node:child_process';
import { speechPackages, type SpeechDispatcherVoice } from '../engines/startSpeechDispatcher.ts';

/** The Debian packages of the browsers and of what a window needs. */
const browserPackages = ['chromium', 'firefox-esr', 'xvfb', 'openbox'];

/**
 * Installs the programs that are missing, on Debian or Ubuntu as root.
 *
 * @throws Error that names the packages, elsewhere.
 */
export function installPrograms(voices: readonly SpeechDispatcherVoice[]): void {
  const packages = new Set([...browserPackages, ...voices.flatMap((voice) => speechPackages[voice])]);
  const missing = [...packages].filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) throw new Error(`Install these packages first: ${missing.join(' ')}.`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options);
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}
