import { spawn } from 'node:child_process';

/**
 * Runs a command, shows what it prints, and gives its exit code; 127 where there is no such command.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  // On Windows, `npm` is a script that only a shell can start.
  const shell = process.platform === 'win32' && command !== process.execPath;
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell, ...options });
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code, signal) => resolve(signal ? 128 : (code ?? 1)));
  });
}
