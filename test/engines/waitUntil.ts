import { setTimeout as wait } from 'node:timers/promises';
import type { RunningProgram } from './startProgram.ts';

interface WaitOptions {
  /** What is awaited, for the error. */
  readonly what: string;
  /** The program that has to do it. If it ends, nobody waits any longer; its output is in the error. */
  readonly program?: RunningProgram;
  /** After how many ms to give up. Generous, since the machine may be busy. @default 60000 */
  readonly timeoutMs?: number;
  /** How often to look, in ms. @default 100 */
  readonly intervalMs?: number;
}

/**
 * Waits until a check returns something other than `false`, `null` and `undefined`, and returns it.
 *
 * @throws Error that names what was awaited.
 */
export async function waitUntil<Result>(
  check: () => Result | Promise<Result>,
  { what, program, timeoutMs = 60_000, intervalMs = 100 }: WaitOptions,
): Promise<Exclude<Result, false | null | undefined>> {
  for (let waitedMs = 0; ; waitedMs += intervalMs) {
    const result = await check();
    if (result !== false && result !== null && result !== undefined) {
      return result as Exclude<Result, false | null | undefined>;
    }
    if (waitedMs >= timeoutMs || program?.hasEnded()) {
      const output = program ? `\n${program.readOutput()}` : '';
      throw new Error(`Waited ${waitedMs / 1_000} s in vain for ${what}.${output}`);
    }
    await wait(intervalMs);
  }
}
