import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { EnginePage } from '../engines/Engine.ts';
import { describeEvents } from './describeEvents.ts';
import type { PageServer } from './startPageServer.ts';
import type { Scenario, Step } from './scenarios.ts';

/** How long a step may take, in ms. Only failures take that long, and Firefox that lists its voices on a busy machine. */
const timeoutMs = 180_000;

/** How long nothing more may be heard after a step, in ms: longer than the pauses between utterances. */
const quietMs = 1_500;

/**
 * Plays a scenario on a page and compares what people hear.
 *
 * @returns The differences, as lines to read. None if all promises hold.
 */
export async function runScenario(
  page: EnginePage,
  server: PageServer,
  scenario: Scenario,
): Promise<readonly string[]> {
  server.events.length = 0;
  const props = encodeURIComponent(JSON.stringify(scenario.props));
  await page.goto(`${server.url}/?props=${props}`);
  if (!(await waitFor(() => server.events.some(({ event }) => event === 'voices')))) return ['no voices'];

  const differences: string[] = [];
  let heardBefore = 0;
  for (const step of scenario.steps) {
    await act(page, step);
    const hear = () => describeEvents(server.events).slice(heardBefore);
    await waitFor(() => hear().length >= step.hear.length);
    if (!step.isInterrupted) await wait(quietMs);
    // An interrupted step may already have gone on.
    const heard = step.isInterrupted ? hear().slice(0, step.hear.length) : hear();
    heardBefore += heard.length;
    if (isDeepStrictEqual(heard, step.hear)) continue;
    differences.push(step.what, `  promised: ${step.hear.join(', ')}`, `  heard:    ${heard.join(', ') || 'nothing'}`);
    // What follows depends on this step.
    break;
  }
  return differences;
}

async function act(page: EnginePage, { show, press }: Step): Promise<void> {
  if (show) await page.evaluate((props) => window.show(props), show);
  if (press !== undefined) await page.click(press);
}

/** Waits until something is true, and returns whether it has become so in time. */
async function waitFor(check: () => boolean): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += 100) {
    if (check()) return true;
    await wait(100);
  }
  return check();
}
