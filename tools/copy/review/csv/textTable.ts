import { parseKey } from '../../check/keys.ts';
import { listAllTexts, listTexts, type CopyText } from '../../check/listTexts.ts';
import { partialLocale, type Locale, type LocaleFile, type Locales } from '../../check/Locales.ts';

/** The position of a text within the files of a language: the same in every language. */
export interface KeyPosition {
  readonly file: LocaleFile;
  /** The code that the text belongs to; absent for other texts. */
  readonly owner?: string;
  /** For example `title_kiosk`. */
  readonly name: string;
}

const simpleFiles = ['actions', 'labels', 'kiosk'] as const;

/** Returns the position of a key such as `codes.413.title_kiosk`, or `undefined` if no text can have this key. */
export function locateKey(key: string): KeyPosition | undefined {
  const [section, ...names] = key.split('.');
  const [first, second] = names;
  if (first === undefined || names.includes('') || names.length > 2) return undefined;
  const isForAttendants = parseKey(second ?? first).contexts.includes('attendant');
  if (section === 'codes' && second !== undefined) {
    return { file: isForAttendants ? 'attendant' : 'codes', owner: first, name: second };
  }
  const file = simpleFiles.find((name) => name === section);
  if (file === undefined || second !== undefined) return undefined;
  return { file: isForAttendants && file === 'actions' ? 'attendant' : file, name: first };
}

/** Returns the names that lead to a text within its JSON file. */
export function getJsonPath({ file, owner, name }: KeyPosition): string[] {
  const path = owner === undefined ? [name] : [owner, name];
  if (file !== 'attendant') return path;
  return [owner === undefined ? 'actions' : 'codes', ...path];
}

/** Returns a locale with one text and no other. */
export function createLocaleWith({ file, owner, name }: KeyPosition, text: string): Locale {
  const texts = { [name]: text };
  const codes = owner === undefined ? {} : { [owner]: texts };
  if (file === 'codes') return partialLocale({ codes });
  if (file !== 'attendant') return partialLocale({ [file]: texts });
  return partialLocale({ attendant: { codes, actions: owner === undefined ? texts : {} } });
}

/** Returns the facts that the copy check knows about a text at a position, such as its part and its reader. */
export function describePosition(language: string, position: KeyPosition): CopyText | undefined {
  return listTexts(language, createLocaleWith(position, position.name))[0];
}

/** One key and its words in each language that has some. */
export interface TextRow {
  readonly key: string;
  readonly position: KeyPosition;
  /** By the tag of the language. A language without words is absent. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every text by its key, in the order of the files. */
export type TextTable = ReadonlyMap<string, TextRow>;

const files: readonly LocaleFile[] = ['codes', 'actions', 'labels', 'kiosk', 'attendant'];

/**
 * Puts the texts of all languages side by side.
 * @param missingKeys - keys to include although no language has words for them
 */
export function createTextTable(locales: Locales, missingKeys: readonly string[] = []): TextTable {
  const textsByKey = new Map<string, Map<string, string>>(missingKeys.map((key) => [key, new Map()]));
  for (const { location, text } of listAllTexts(locales)) {
    const texts = textsByKey.get(location.path) ?? new Map<string, string>();
    if (text !== '') texts.set(location.language, text);
    textsByKey.set(location.path, texts);
  }
  const rows = [...textsByKey].flatMap(([key, texts]): TextRow[] => {
    const position = locateKey(key);
    return position ? [{ key, position, texts }] : [];
  });
  const ordered = files.flatMap((file) => rows.filter(({ position }) => position.file === file));
  return new Map(ordered.map((row) => [row.key, row]));
}
