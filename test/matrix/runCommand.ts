import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The time after which a command has failed, in ms. */
const timeoutMs = 10 * 60_000;

/**
 * Returns the environment of a command in an app, as in a developer's shell: without the variables of npm and of tsx that
 * this process got, with the programs of the app's packages on the path, and without messages to the tools' makers.
 */
export function createEnvironment(folder: string): NodeJS.ProcessEnv {
  const ownVariables = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$|NODE_OPTIONS$)/.test(name));
  return {
    ...Object.fromEntries(ownVariables),
    PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    CI: 'true',
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs a command in the folder of an app and returns what it prints.
 *
 * @throws Error with the end of what it prints, if its exit code is not 0.
 */
export function runCommand(command: string, folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, {
    cwd: folder,
    env: createEnvironment(folder),
    encoding: 'utf8',
    shell: true,
    timeout: timeoutMs,
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`\`${command}\` failed: ${(error?.message ?? output).trim().slice(-2000)}`);
  return output;
}
