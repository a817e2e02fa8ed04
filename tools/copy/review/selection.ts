import { parseKey } from '../check/keys.ts';
import { Refusal } from '../check/CommandResult.ts';
import type { ReviewedText } from './reviewTexts.ts';

/** The texts that a person asks for. */
export interface Selection {
  readonly languages: readonly string[];
  /** See {@link matchesKey}. */
  readonly keys: readonly string[] | 'all';
}

/** A text or an approval, as far as a selection depends on it. */
type Selectable = Pick<ReviewedText, 'language' | 'path'>;

/** The keys and languages as a person gives them on the command line. */
export interface SelectionOptions {
  readonly keys?: readonly string[] | undefined;
  readonly all?: boolean | undefined;
  /** Default: all languages. */
  readonly languages?: readonly string[] | undefined;
}

/**
 * Reads the keys and the languages that a person gives.
 * @param knownLanguages - the languages to choose from
 * @throws Refusal for a language that does not exist, and unless either keys or `all` is given
 */
export function readSelection(
  { keys = [], all = false, languages = [] }: SelectionOptions,
  knownLanguages: readonly string[],
): Selection {
  if (all && keys.length > 0) throw new Refusal('give either keys or --all, not both.');
  if (!all && keys.length === 0) throw new Refusal('no text is selected. Give the keys of the texts, or --all.');
  const unknown = languages.find((language) => !knownLanguages.includes(language));
  if (unknown !== undefined) {
    throw new Refusal(`there is no language “${unknown}”. The languages are ${knownLanguages.join(', ')}.`);
  }
  return { keys: all ? 'all' : keys, languages: languages.length > 0 ? languages : knownLanguages };
}

/**
 * Returns whether a key that a person gives selects a text. A key is the path of one text (`codes.413.title_kiosk`),
 * the path of what the text belongs to (`codes.413`, `actions.moveCloser` with its variants, `kiosk`), or a code
 * (`413`).
 */
export function matchesKey(key: string, path: string): boolean {
  const [section = '', owner = ''] = path.split('.');
  if (section === 'codes') return [path, section, `${section}.${owner}`, owner].includes(key);
  return [path, section, `${section}.${parseKey(owner).base}`].includes(key);
}

/** Returns the items that are selected. */
export function selectItems<Item extends Selectable>(
  items: readonly Item[],
  { languages, keys }: Selection,
): readonly Item[] {
  return items
    .filter(({ language }) => languages.includes(language))
    .filter(({ path }) => keys === 'all' || keys.some((key) => matchesKey(key, path)));
}

/** Returns the keys that select none of the items. */
export function findUnusedKeys(items: readonly Selectable[], { languages, keys }: Selection): readonly string[] {
  return keys === 'all' ? [] : keys.filter((key) => selectItems(items, { languages, keys: [key] }).length === 0);
}

/** Returns the items for people to read, one in a line. */
export function formatItems(items: readonly Selectable[]): string {
  return items.map(({ language, path }) => `  ${language} ${path}`).join('\n');
}

/** Returns keys and the languages in which they were looked for, for people to read. */
export function formatKeys(keys: readonly string[], { languages }: Selection): string {
  return `${keys.map((key) => `“${key}”`).join(', ')} in ${languages.join(', ')}`;
}
