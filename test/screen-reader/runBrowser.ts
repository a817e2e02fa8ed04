import { openBrowser, type BrowserName } from './desktop/openBrowser.ts';
import { startOrca } from './desktop/startOrca.ts';
import type { PageServer } from './pages/servePages.ts';
import { runScenario, type ScenarioResult } from './runScenario.ts';
import type { Language, ScenarioIn } from './Scenario.ts';
import { writeStep } from './transcript/writeTranscript.ts';

/** What a screen reader said of a browser. */
export interface BrowserRun {
  /** For example `Orca 43.1`. */
  readonly screenReader: string;
  readonly browser: BrowserName;
  readonly browserVersion: string;
  readonly results: readonly ScenarioResult[];
}

/** Starts the screen reader and a browser, plays the scenarios in each language, and prints what is said. */
export async function runBrowser(
  name: BrowserName,
  languages: readonly Language[],
  scenarios: readonly ScenarioIn[],
  server: PageServer,
): Promise<BrowserRun> {
  const screenReader = await startOrca();
  const browser = await openBrowser(name, screenReader.env);
  console.log(`# ${screenReader.version} with ${name} ${browser.version}\n`);
  const results: ScenarioResult[] = [];
  try {
    for (const language of languages) {
      for (const create of scenarios) {
        const scenario = create(language);
        console.log(`\n## ${scenario.title} (${scenario.id}, ${language})\n`);
        const stage = { page: browser.page, server, screenReader };
        results.push(await runScenario(scenario, language, stage, (step) => console.log(writeStep(step))));
      }
    }
  } finally {
    await browser.close();
    screenReader.stop();
  }
  return { screenReader: screenReader.version, browser: name, browserVersion: browser.version, results };
}
