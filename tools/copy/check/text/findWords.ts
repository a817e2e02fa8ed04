/** Words or phrases, each with what to do instead. */
export type WordTable = Readonly<Record<string, string>>;

/** A word of a table that a text uses. */
export interface FoundWord {
  readonly found: string;
  readonly instead: string;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
}

function pattern(word: string, endings: readonly string[]): RegExp {
  const ending = endings.length > 0 ? `(?:${endings.join('|')})?` : '';
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escape(word)}${ending}(?![\\p{L}\\p{N}_])`, 'iu');
}

/**
 * Finds whole words and phrases of a table in a text, in any case.
 * `endings` are what a language glues to a word without changing it, such as `nya` in Indonesian.
 */
export function findWords(text: string, table: WordTable, endings: readonly string[] = []): readonly FoundWord[] {
  return Object.entries(table).flatMap(([word, instead]) => {
    const found = pattern(word, endings).exec(text)?.[0];
    return found === undefined ? [] : [{ found, instead }];
  });
}

/** Whether a text has one of several words or phrases, in any case. */
export function hasAnyOf(text: string, phrases: readonly string[], endings: readonly string[] = []): boolean {
  return phrases.some((phrase) => pattern(phrase, endings).test(text));
}
