import { parseKey } from '../check/keys.ts';
import type { ReviewedText } from './reviewTexts.ts';

/** Which texts somebody means. */
export interface Selection {
  readonly languages: readonly string[];
  /** Each stands for one text or several, see {@link standsFor}. */
  readonly keys: readonly string[] | 'all';
}

/** A text or what is left of one. */
export type Placed = Pick<ReviewedText, 'language' | 'path'>;

/**
 * Whether a key that a person gives stands for this text: the text's own (`codes.413.title_kiosk`), that of what it
 * belongs to (`codes.413`, `actions.moveCloser` with its variants, `kiosk`), or a code alone (`413`).
 */
export function standsFor(key: string, path: string): boolean {
  const [section = '', owner = ''] = path.split('.');
  if (section === 'codes') return [path, section, `${section}.${owner}`, owner].includes(key);
  return [path, section, `${section}.${parseKey(owner).base}`].includes(key);
}

/** Those of the items that are meant. */
export function select<Item extends Placed>(items: readonly Item[], { languages, keys }: Selection): readonly Item[] {
  return items
    .filter(({ language }) => languages.includes(language))
    .filter(({ path }) => keys === 'all' || keys.some((key) => standsFor(key, path)));
}

/** The keys that stand for none of the items. */
export function strayKeys(items: readonly Placed[], { languages, keys }: Selection): readonly string[] {
  return keys === 'all' ? [] : keys.filter((key) => select(items, { languages, keys: [key] }).length === 0);
}

/** Items for people to read, one a line. */
export function listPlaces(items: readonly Placed[]): string {
  return items.map(({ language, path }) => `  ${language} ${path}`).join('\n');
}

/** Keys for people to read, and where nothing was found for them. */
export function quoteKeys(keys: readonly string[], { languages }: Selection): string {
  return `${keys.map((key) => `“${key}”`).join(', ')} in ${languages.join(', ')}`;
}
