import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface StartedProcess {
  readonly child: ChildProcess;
  /** The last output, for messages about failures. */
  output(): string;
  /** Ends the process and those that it started. */
  stop(): void;
}

// A signal would end this process without its "exit" event, and leave the browsers running.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Lines of output that are kept. */
const keptOutput = 200;

/** Starts a program in a group of its own, which ends with this process at the latest. */
export function startProcess(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): StartedProcess {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const keep = (data: Buffer) => {
    output.push(String(data));
    if (output.length > keptOutput) output.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => output.push(String(error)));
  const stop = () => {
    process.off('exit', stop);
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group has ended already.
    }
  };
  process.once('exit', stop);
  return { child, output: () => output.join(''), stop };
}

/** Returns a port of 127.0.0.1 that nothing listens to. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** In ms. Generous, since the machine may be busy. */
const startTimeout = 60_000;

/**
 * Asks again until there is a value.
 *
 * @throws Error with the description if there is none after a minute, or as soon as the process has ended.
 */
export async function waitFor<Value>(
  ask: () => Value | undefined | Promise<Value | undefined>,
  describe: () => string,
  { child }: Partial<StartedProcess> = {},
): Promise<Value> {
  const interval = 50;
  for (let waited = 0; waited < startTimeout; waited += interval) {
    const value = await ask();
    if (value !== undefined) return value;
    if (child && (child.exitCode !== null || child.pid === undefined)) break;
    await setTimeout(interval);
  }
  throw new Error(describe());
}

/** How long a browser may take to answer that it ends, in ms. */
const closeTimeout = 5_000;

/** Waits for the answer of a browser that is told to end. A browser that hangs never answers, and is then killed. */
export async function waitForEnd(answer: Promise<unknown>): Promise<void> {
  await Promise.race([answer.catch(() => undefined), setTimeout(closeTimeout)]);
}
