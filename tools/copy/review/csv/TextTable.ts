import { listAllTexts } from '../../check/listTexts.ts';
import type { Locales } from '../../check/Locales.ts';
import { placeOfPath, type TextPlace } from './TextPlace.ts';

/** One path and its words in each language that has some. */
export interface TextRow {
  readonly path: string;
  readonly place: TextPlace;
  /** By the tag of the language; one without words is not in it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every text by its path, in the order of the files. */
export type TextTable = ReadonlyMap<string, TextRow>;

const files = ['codes', 'actions', 'labels', 'kiosk', 'attendant'] as const;

/**
 * Puts the languages side by side.
 * @param missing - paths that should be there too, though no language has words for them
 */
export function textTable(locales: Locales, missing: readonly string[] = []): TextTable {
  const words = new Map<string, Map<string, string>>(missing.map((path) => [path, new Map<string, string>()]));
  for (const { location, text, context } of listAllTexts(locales)) {
    const { path } = location;
    const texts = words.get(path) ?? new Map<string, string>();
    if (text !== '') texts.set(context.language, text);
    words.set(path, texts);
  }
  const rows = [...words].flatMap(([path, texts]): TextRow[] => {
    const place = placeOfPath(path);
    return place ? [{ path, place, texts }] : [];
  });
  const ordered = files.flatMap((file) => rows.filter(({ place }) => place.file === file));
  return new Map(ordered.map((row) => [row.path, row]));
}
