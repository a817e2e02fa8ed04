import { spawn, type ChildProcess } from 'node:child_process';

// A signal would end this process without its "exit" event, and leave the programs running.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** A program that runs beside the tests. */
export interface RunningProgram {
  readonly pid: number | undefined;
  /** Returns the end of what the program has printed, for error messages. */
  readonly readOutput: () => string;
  readonly hasEnded: () => boolean;
  /** Ends the program and the programs that it has started. */
  readonly stop: () => void;
}

/** How many characters of the output are kept. */
const keptOutput = 20_000;

/**
 * Starts a program in a process group of its own, so that the programs that it starts end with it, at the latest when
 * this process ends.
 *
 * @param env - Variables that are added to those of this process.
 */
export function startProgram(
  command: string,
  programArguments: readonly string[],
  env: NodeJS.ProcessEnv = {},
): RunningProgram {
  const child = spawn(command, programArguments, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keepOutput = (chunk: Buffer | Error) => {
    output = (output + String(chunk)).slice(-keptOutput);
  };
  child.stdout.on('data', keepOutput);
  child.stderr.on('data', keepOutput);
  // A program that is not installed.
  child.once('error', keepOutput);
  const stop = () => {
    process.off('exit', stop);
    killGroup(child);
  };
  process.once('exit', stop);
  return {
    pid: child.pid,
    readOutput: () => output,
    hasEnded: () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null,
    stop,
  };
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The program has ended by itself.
  }
}
