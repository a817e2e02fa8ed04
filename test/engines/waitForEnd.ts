import { setTimeout } from 'node:timers/promises';

/** How long a browser may take to answer that it ends, in ms. */
const closeTimeout = 5_000;

/** Waits for the answer of a browser that is told to end. A browser that hangs never answers, and is then killed. */
export async function waitForEnd(answer: Promise<unknown>): Promise<void> {
  await Promise.race([answer.catch(() => undefined), setTimeout(closeTimeout)]);
}
