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

/**
 * Finds whole words and phrases of a table in a text, in any case.
 * `endings` are what a language glues to a word without changing it, such as `nya` in Indonesian.
 */
export function findWords(text: string, table: WordTable, endings: readonly string[] = []): readonly FoundWord[] {
  const ending = endings.length > 0 ? `(?:${endings.join('|')})?` : '';
  return Object.entries(table).flatMap(([word, instead]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${escape(word)}${ending}(?![\\p{L}\\p{N}_])`, 'iu');
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ found, instead }];
  });
}
