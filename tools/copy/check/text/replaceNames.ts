/** Replaces whole names in a text; the longest first, so that a name of two words goes as one. */
export function replaceNames(text: string, names: readonly string[], by: (name: string) => string): string {
  const alternatives = [...names].sort((a, b) => b.length - a.length).join('|');
  return text.replace(new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'gu'), by);
}
