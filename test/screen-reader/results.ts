import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './desktop/openBrowser.ts';
import type { Language } from './Scenario.ts';

const file = join(import.meta.dirname, 'results.json');

/** How a screen reader and a browser kept the promises of the scenarios. */
export interface Results {
  /** For example `Orca 43.1`. */
  readonly screenReader: string;
  readonly browser: BrowserName;
  readonly browserVersion: string;
  /** For example `Debian GNU/Linux 12 (bookworm)`. */
  readonly system: string;
  /** The day of the run, such as 2026-11-30. */
  readonly date: string;
  /** The promises that were not kept, by the title of the scenario and the language. */
  readonly scenarios: { readonly [title: string]: { readonly [Key in Language]?: readonly string[] } };
}

export function readResults(): readonly Results[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Results[]) : [];
}

/** Saves the results of a browser. Scenarios and languages that did not run keep their last ones. */
export function saveResults(results: Results): void {
  const isSame = ({ screenReader, browser }: Results) =>
    screenReader === results.screenReader && browser === results.browser;
  const all = readResults();
  const scenarios: { [title: string]: Results['scenarios'][string] } = { ...all.find(isSame)?.scenarios };
  for (const [title, outcomes] of Object.entries(results.scenarios)) {
    scenarios[title] = { ...scenarios[title], ...outcomes };
  }
  const others = all.filter((each) => !isSame(each));
  writeFileSync(file, `${JSON.stringify([...others, { ...results, scenarios }], undefined, 2)}\n`);
}
