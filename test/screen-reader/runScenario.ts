import { setTimeout as sleep } from 'node:timers/promises';
import type { EnginePage } from '../engines/Engine.ts';
import type { ScreenReader } from './desktop/startOrca.ts';
import type { PageServer } from './pages/servePages.ts';
import type { Language, Scenario, Step } from './Scenario.ts';
import { findBrokenPromises, isAllSaid } from './transcript/findBrokenPromises.ts';
import { completePromise } from './transcript/SpeechPromise.ts';
import type { Utterance } from './transcript/Utterance.ts';

/** What was said in a step, and how it differs from what was promised. */
export interface StepResult {
  readonly title: string;
  readonly utterances: readonly Utterance[];
  /** When the step began, in epoch ms. */
  readonly startedAtMs: number;
  readonly brokenPromises: readonly string[];
}

/** What was said in a scenario. */
export interface ScenarioResult extends Pick<Scenario, 'id' | 'title'> {
  readonly language: Language;
  readonly steps: readonly StepResult[];
}

/** Where scenarios run. */
export interface Stage {
  readonly page: EnginePage;
  readonly server: PageServer;
  readonly screenReader: Pick<ScreenReader, 'readUtterances' | 'pageIsReady'>;
}

/** How long nothing may be said until a step is over, in ms. */
const silenceMs = 3_500;

/** How often to listen, in ms. */
const pollMs = 100;

/**
 * Plays a scenario, and listens to each step until the screen reader has been silent for a while.
 *
 * @param onStep - Called with each step that is over.
 */
export async function runScenario(
  scenario: Scenario,
  language: Language,
  stage: Stage,
  onStep: (result: StepResult) => void,
): Promise<ScenarioResult> {
  const { id, title } = scenario;
  const url = stage.server.getUrl(scenario.page, language, scenario.options);
  const opening: Step = {
    title: 'The page opens',
    act: (page) => page.goto(url),
    promise: { said: [], isAlone: false, ...scenario.opening },
    awaited: stage.screenReader.pageIsReady,
  };
  const steps: StepResult[] = [];
  for (const step of [opening, ...scenario.steps]) {
    const result = await runStep(step, stage);
    steps.push(result);
    onStep(result);
  }
  return { id, title, language, steps };
}

async function runStep({ title, act, promise, awaited }: Step, { page, screenReader }: Stage): Promise<StepResult> {
  const before = screenReader.readUtterances().length;
  const readNew = () => screenReader.readUtterances().slice(before);
  const isOver = () => isAllSaid(promise, readNew()) && (!awaited || readNew().some(({ text }) => awaited.test(text)));
  const startedAtMs = Date.now();
  await act(page);
  const { withinMs } = completePromise(promise);
  for (let waitedMs = 0; waitedMs < withinMs && !isOver(); waitedMs += pollMs) await sleep(pollMs);
  await waitForSilence(readNew);
  const utterances = readNew();
  return { title, utterances, startedAtMs, brokenPromises: findBrokenPromises(promise, utterances, startedAtMs) };
}

/** Waits, because a text might be said again. */
async function waitForSilence(readNew: () => readonly Utterance[]): Promise<void> {
  let heard = '';
  for (let silentMs = 0; silentMs < silenceMs; silentMs += pollMs) {
    await sleep(pollMs);
    const utterances = readNew();
    const now = JSON.stringify(utterances);
    if (now !== heard || utterances.at(-1)?.ending === 'unfinished') silentMs = 0;
    heard = now;
  }
}
