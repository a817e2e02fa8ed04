/**
 * Words or phrases, each with the advice for whoever used it. “…” at the end stands for the rest of a word: `sedang ter…`
 * finds “sedang terganggu”.
 */
export type WordTable = Readonly<Record<string, string>>;

/** A word of a table that a text uses. */
export interface FoundWord {
  readonly found: string;
  readonly instead: string;
}

/** Returns a text for a regular expression that matches it, with any space between its words. */
export function escapeForPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/ /gu, '\\s+')
    .replace(/…/gu, '\\p{L}+');
}

/** Patterns by word and ending: a check looks for the same words in thousands of texts. */
const patterns = new Map<string, RegExp>();

/** Returns a pattern for a whole word in upper or lower case. */
function getPattern(word: string, endings: readonly string[]): RegExp {
  const ending = endings.length > 0 ? `(?:${endings.join('|')})?` : '';
  const key = `${word}${ending}`;
  const known = patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${escapeForPattern(word)}${ending}(?![\\p{L}\\p{N}_])`, 'iu');
  patterns.set(key, pattern);
  return pattern;
}

/**
 * Finds whole words and phrases of a table in a text. Upper and lower case are the same.
 * @param endings - the endings that a language glues to an unchanged word, for example `nya` in Indonesian
 */
export function findWords(text: string, table: WordTable, endings: readonly string[] = []): readonly FoundWord[] {
  return Object.entries(table).flatMap(([word, instead]) => {
    const found = getPattern(word, endings).exec(text)?.[0];
    return found === undefined ? [] : [{ found, instead }];
  });
}

/** Returns a text without certain phrases. Upper and lower case are the same. */
export function removePhrases(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => rest.split(getPattern(phrase, [])).join(''), text);
}

/** Returns the number of times that a text has one of several phrases. Upper and lower case are the same. */
export function countPhrases(text: string, phrases: readonly string[], endings: readonly string[] = []): number {
  const counts = phrases.map((phrase) => text.split(getPattern(phrase, endings)).length - 1);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Returns whether a text has one of several words or phrases. Upper and lower case are the same. */
export function hasAnyPhrase(text: string, phrases: readonly string[], endings: readonly string[] = []): boolean {
  return phrases.some((phrase) => getPattern(phrase, endings).test(text));
}
