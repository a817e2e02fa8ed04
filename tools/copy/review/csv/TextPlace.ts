import { parseKey } from '../../check/keys.ts';
import type { LocaleFile } from '../../check/Locales.ts';

/** Where a text stands in the files of a language. */
export interface TextPlace {
  readonly file: LocaleFile;
  /** For the texts of a code. */
  readonly owner?: string;
  readonly name: string;
}

const sections = ['actions', 'labels', 'kiosk'] as const;

/** Where the text of a path belongs, as in `codes.413.title_kiosk`; `undefined` for what is no path. */
export function placeOfPath(path: string): TextPlace | undefined {
  const [section, ...rest] = path.split('.');
  if (rest.includes('')) return undefined;
  const [first, second, ...more] = rest;
  if (first === undefined || more.length > 0) return undefined;
  const isForAttendants = parseKey(second ?? first).contexts.includes('attendant');
  if (section === 'codes' && second !== undefined) {
    return { file: isForAttendants ? 'attendant' : 'codes', owner: first, name: second };
  }
  const file = sections.find((known) => known === section);
  if (file === undefined || second !== undefined) return undefined;
  return { file: isForAttendants && file === 'actions' ? 'attendant' : file, name: first };
}
