import { browserNames, type BrowserName } from './desktop/openBrowser.ts';
import { languages, type Language, type ScenarioIn } from './Scenario.ts';
import { scenarios } from './scenarios/index.ts';

/** What to run. */
export interface RunArguments {
  readonly browsers: readonly BrowserName[];
  readonly languages: readonly Language[];
  readonly scenarios: readonly ScenarioIn[];
  readonly isSaving: boolean;
}

/**
 * Reads the words of the command line. No word of a kind means all of that kind.
 *
 * @throws Error that names the words that mean nothing.
 */
export function parseRunArguments(words: readonly string[]): RunArguments {
  const ids = scenarios.map((create) => create('en').id);
  const known = ['--save', ...browserNames, ...languages, ...ids];
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Error(`Nothing is called ${unknown.join(', ')}. Names: ${known.join(', ')}.`);

  const choose = <Item>(all: readonly Item[], getName: (item: Item) => string) => {
    const chosen = all.filter((item) => words.includes(getName(item)));
    return chosen.length > 0 ? chosen : all;
  };
  return {
    browsers: choose(browserNames, (name) => name),
    languages: choose(languages, (language) => language),
    scenarios: choose(scenarios, (create) => create('en').id),
    isSaving: words.includes('--save'),
  };
}
