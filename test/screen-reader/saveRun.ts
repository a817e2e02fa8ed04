import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserRun } from './runBrowser.ts';
import { saveResults, type Results } from './results.ts';
import { languages, type Language } from './Scenario.ts';
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
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    const transcripts = results.filter((result) => result.language === language && walkIds.includes(result.id));
    if (transcripts.length === 0) continue;
    const text = [writeHead(saved), ...transcripts.map(writeScenario)].join('\n');
    writeFileSync(join(folder, nameTranscript(run, language)), `${text.trim()}\n`);
  }
}

/** Returns the name of a file, for example `orca-43-firefox-en.md`. */
function nameTranscript({ screenReader, browser }: BrowserRun, language: Language): string {
  const name = screenReader.toLowerCase().replace(/\..*/, '').replace(' ', '-');
  return `${name}-${browser}-${language}.md`;
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
