import { setTimeout as wait } from 'node:timers/promises';

interface WaitOptions {
  /** What is awaited, for the error. */
  readonly what: string;
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
  { what, timeoutMs = 60_000, intervalMs = 100 }: WaitOptions,
): Promise<Exclude<Result, false | null | undefined>> {
  for (let waitedMs = 0; ; waitedMs += intervalMs) {
    const result = await check();
    if (result !== false && result !== null && result !== undefined) {
      return result as Exclude<Result, false | null | undefined>;
    }
    if (waitedMs >= timeoutMs) throw new Error(`Waited ${timeoutMs / 1_000} s in vain for ${what}.`);
    await wait(intervalMs);
  }
}
