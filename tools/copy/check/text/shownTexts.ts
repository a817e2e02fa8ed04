import { registryNames } from '../inventory.ts';
import { fillPlaceholders } from './placeholders.ts';

/** What stands for a code that has no number: longer than any code. */
const longestReference = 'unknown';

/** As long as any countdown, in seconds. */
const longestCount = '600';

/** A text as a person may see it: once, or once for each name of the registry where it names it. */
export function shownTexts(text: string): readonly string[] {
  const values = { reference: longestReference, count: longestCount };
  const shown = registryNames.map((registry) => fillPlaceholders(text, { registry, ...values }));
  return [...new Set(shown)];
}
