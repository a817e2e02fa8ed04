import { formatLocation } from '../../../tools/copy/check/Finding.ts';
import { parseKey } from '../../../tools/copy/check/keys.ts';
import { listAllTexts } from '../../../tools/copy/check/listTexts.ts';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import type { FilesRule } from '../../../tools/copy/check/Rule.ts';
import { inWords } from './naming.ts';

/** One text of an example of files, in its languages. */
export interface FileRow {
  /** As in `codes.604.title_kiosk`. */
  readonly path: string;
  /** What it is, in words. */
  readonly name: string;
  /** By language; one whose absence the rule finds is `undefined`. */
  readonly texts: readonly { readonly language: string; readonly text: string | undefined }[];
}

/**
 * The texts that an example of a rule about files is about: what it finds something in, and the same in the good files;
 * where the good ones have no such text, what they have in its place.
 */
export function fileRows({ examples: { good, bad, inventory }, check }: FilesRule, kind: 'good' | 'bad'): FileRow[] {
  const [before, after] = [textsOf(good), textsOf(bad)];
  const found = check(bad, inventory).map(({ location }) => formatLocation(location));
  const changed = [...before.keys()].filter((place) => before.get(place) !== after.get(place));
  const hasFound = kind === 'bad' || found.some((place) => before.has(place));
  const paths = new Set((hasFound ? found : changed).map(pathOf));
  const texts = kind === 'good' ? before : after;

  return [...paths].map((path) => {
    const places = [...new Set([...texts.keys(), ...(kind === 'bad' ? found : [])])].filter(
      (place) => pathOf(place) === path,
    );
    const own = places.map((place) => ({ language: place.split('/')[1] ?? '', text: texts.get(place) }));
    return { path, name: nameOf(path), texts: own.sort((one, other) => one.language.localeCompare(other.language)) };
  });
}

/** By place, as in `locales/en/codes.json codes.604.title`. */
const textsOf = (locales: Locales): ReadonlyMap<string, string> =>
  new Map(listAllTexts(locales).map(({ location, text }) => [formatLocation(location), text]));

const pathOf = (place: string): string => place.split(' ')[1] ?? '';

const sections: Readonly<Record<string, string>> = { actions: 'action', labels: 'label', kiosk: 'text of a kiosk' };

/** What a key stands for, as far as it is a right one. */
function nameOf(path: string): string {
  const [section = '', ...rest] = path.split('.');
  const { base, contexts, problem } = parseKey(rest.at(-1) ?? '');
  const owner = section === 'codes' ? `${base} of ${rest[0] ?? ''}` : `${sections[section] ?? section} “${base}”`;
  return [owner, ...(problem === undefined ? inWords(contexts) : [])].join(', ');
}
