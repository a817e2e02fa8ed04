/** A placeholder: no brace inside, so that looking for the end of one that has none takes no time. */
const placeholder = /\{\{([^{}]*)\}\}/gu;

/** The names of the placeholders in a text, in order: `{{registry}}` is `registry`. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

/** A text without its placeholders: what its writer wrote. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, '');
}

/** The words before, between and after the placeholders of a text. */
export function aroundPlaceholders(text: string): readonly string[] {
  // Without the names, which `split` would give too.
  return text.replace(placeholder, '{{}}').split('{{}}');
}

/** A text with its placeholders filled; those without a value stay. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (whole, name: string) => values[name] ?? whole);
}
