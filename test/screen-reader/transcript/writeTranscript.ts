import type { ScenarioResult, StepResult } from '../runScenario.ts';
import type { Utterance } from './Utterance.ts';

/** Writes what happened in a step, what was said then, and which promises were broken, in one line each. */
export function writeStep({ title, utterances, startedAtMs, brokenPromises }: StepResult): string {
  const said = utterances.map((utterance) => `  - ${writeUtterance(utterance, startedAtMs)}`);
  const faults = brokenPromises.map((fault) => `  - **Broken:** ${fault}`);
  return [`- ${title}`, ...(said.length > 0 ? said : ['  - (nothing is said)']), ...faults].join('\n');
}

/** Writes an utterance, with the seconds since the step began. */
function writeUtterance({ text, startedAtMs, ending }: Utterance, stepAtMs: number): string {
  const seconds = ((startedAtMs - stepAtMs) / 1_000).toFixed(1);
  return `${seconds} s: “${text}”${ending === 'whole' ? '' : ` (${ending})`}`;
}

/** Writes all steps of a scenario as Markdown, under a heading. */
export function writeScenario({ title, language, steps }: ScenarioResult): string {
  const languageName = { en: 'English', id: 'Indonesian' }[language];
  return [`## ${title}, ${languageName}`, '', ...steps.map(writeStep), ''].join('\n');
}
