/** The names of the placeholders in a text, in order: `{{registry}}` is `registry`. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/gu)].map(([, name = '']) => name);
}

/** A text without its placeholders: what its writer wrote. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\{\{.*?\}\}/gu, '');
}

/** A text with its placeholders filled; those without a value stay. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(.*?)\}\}/gu, (whole, name: string) => values[name] ?? whole);
}
