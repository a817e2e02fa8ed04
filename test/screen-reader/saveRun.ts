import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserRun } from './runBrowser.ts';
import { saveResults, type Results } from './results.ts';
import { walks } from './scenarios/index.ts';
import { writeScenario } from './transcript/writeTranscript.ts';

const folder = join(import.meta.dirname, '../../docs/transcripts');

/** Saves which promises were kept, and the transcripts of the walks through the examples. */
export function saveRun(run: BrowserRun): void {
  const { results, ...rest } = run;
  const scenarios: { [title: string]: Results['scenarios'][string] } = {};
  for (const { title, language, steps } of results) {
    scenarios[title] = { ...scenarios[title], [language]: steps.flatMap((step) => step.brokenPromises) };
  }
  const saved = { ...rest, system: readSystemName(), date: new Date().toISOString().slice(0, 10), scenarios };
  saveResults(saved);

  const walkIds = walks.map((create) => create('en').id);
  const transcripts = results.filter(({ id }) => walkIds.includes(id));
  if (transcripts.length === 0) return;
  mkdirSync(folder, { recursive: true });
  // For example `orca-43-firefox.md`.
  const screenReader = run.screenReader.toLowerCase().replace(/\..*/, '').replace(' ', '-');
  writeFileSync(
    join(folder, `${screenReader}-${run.browser}.md`),
    `${[writeHead(saved), ...transcripts.map(writeScenario)].join('\n').trim()}\n`,
  );
}

function writeHead({ screenReader, browser, browserVersion, system, date }: Results): string {
  return `# ${screenReader} with ${browser} ${browserVersion}

What the screen reader said in the walks through the examples, and how many seconds after what happened. Written by \`npm run test:screen-reader -- --save\` on ${date}, on ${system}. The voice is that of the user, English, whatever the language of the page. It speaks three times as fast as people do.
`;
}

function readSystemName(): string {
  const name = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'));
  return name?.[1] ?? process.platform;
}
