import { registryNames } from '../inventory.ts';

/** A placeholder has no brace inside, so that a search in a text with unclosed placeholders stays quick. */
const placeholder = /\{\{([^{}]*)\}\}/gu;

/** Returns the names of the placeholders in a text, in order: `{{registry}}` is `registry`. */
export function findPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

/** Returns a text without its placeholders. */
export function removePlaceholders(text: string): string {
  return text.replace(placeholder, '');
}

/** Returns the parts of a text before, between and after its placeholders. */
export function splitAtPlaceholders(text: string): readonly string[] {
  // `split` would return the names too, so the placeholders lose them first.
  return text.replace(placeholder, '{{}}').split('{{}}');
}

/** Returns a text with its placeholders filled. A placeholder without a value stays. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (whole, name: string) => values[name] ?? whole);
}

/**
 * The longest value of each placeholder: `unknown` stands for a code without a number, `600` is in seconds. `action` is
 * the label of the button that waits.
 */
const longestValues = { reference: 'unknown', count: '600', action: 'Try again' };

/** Returns a text as a person may see it: one text, or one for each name of the registry if the text has it. */
export function listShownTexts(text: string): readonly string[] {
  const shown = registryNames.map((registry) => fillPlaceholders(text, { registry, ...longestValues }));
  return [...new Set(shown)];
}
