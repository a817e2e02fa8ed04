/** Returns the sentences of a text, trimmed. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Returns the words of a text: the parts between spaces that have a letter or a digit. */
export function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Replaces whole names in a text. Longer names come first, so that a name of two words is replaced as one. */
export function replaceNames(text: string, names: readonly string[], replace: (name: string) => string): string {
  const alternatives = [...names].sort((a, b) => b.length - a.length).join('|');
  return text.replace(new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'gu'), replace);
}
