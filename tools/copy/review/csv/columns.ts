import type { Locale, Locales } from '../../check/Locales.ts';
import { refuseFile } from './readFile.ts';

/** Ends the heading of a column that an import does not read. Older exports do not have it. */
const readOnly = ' (read only)';

/** The headings of the columns, besides the columns of the languages. */
export const headings = {
  code: `Code${readOnly}`,
  key: 'Key',
  where: `Where it is shown${readOnly}`,
  limits: `Limits${readOnly}`,
  notes: `Notes${readOnly}`,
  exported: 'As exported (leave as it is)',
} as const;

const displayNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Returns the heading of a language: its name for people, and its tag, by which an import finds the column. */
function getLanguageHeading(language: string, { kiosk }: Locale): string {
  const ownName = kiosk.languageName ?? '';
  return `${ownName === '' ? (displayNames.of(language) ?? language) : ownName} (${language})`;
}

function getStatusHeading(language: string): string {
  return `Status ${language}${readOnly}`;
}

/** Returns all headings, in the order of the columns. */
export function getHeadings(locales: Locales): readonly string[] {
  const { exported, ...first } = headings;
  return [
    ...Object.values(first),
    ...Object.entries(locales).map(([language, locale]) => getLanguageHeading(language, locale)),
    ...Object.keys(locales).map(getStatusHeading),
    exported,
  ];
}

/** Returns a heading for comparison: programs change its case, and put no-break spaces (U+00A0) into it. */
function normalizeHeading(heading: string): string {
  return heading.replaceAll('\u00a0', ' ').trim().toLowerCase();
}

/** Returns whether two headings are the same, in whatever case. */
export function isHeading(heading: string, wanted: string): boolean {
  return normalizeHeading(heading) === normalizeHeading(wanted);
}

/** Returns whether a heading belongs to the texts of a language. It ends with the tag, for example `English (en)`. */
export function isHeadingOfLanguage(heading: string, language: string): boolean {
  return normalizeHeading(heading).endsWith(`(${language.toLowerCase()})`);
}

/** Compares with the heading of a read-only column, also as older exports have it. */
function isReadOnlyHeading(heading: string, wanted: string): boolean {
  return isHeading(heading, wanted) || isHeading(`${heading}${readOnly}`, wanted);
}

function isKnownReadOnlyHeading(heading: string): boolean {
  const { code, where, limits, notes } = headings;
  const isStatus = /^status [\w-]+(?: \(read only\))?$/u.test(normalizeHeading(heading));
  return isStatus || [code, where, limits, notes].some((wanted) => isReadOnlyHeading(heading, wanted));
}

/** The numbers of the columns that an import reads, from 0. */
export interface Columns {
  readonly key: number;
  readonly exported: number;
  /** By the tag of the language. */
  readonly languages: ReadonlyMap<string, number>;
  /** By the tag of the language. Not each export has a column for each language. */
  readonly statuses: ReadonlyMap<string, number>;
  /** The number of columns. */
  readonly width: number;
  /** The headings of unknown columns, which an import does not read. */
  readonly unknown: readonly string[];
}

/**
 * Finds the columns, in any order.
 * @param given - the headings of the file
 * @param locales - the languages that need a column
 * @throws Refusal for a column that is missing or that the file has twice
 */
export function findColumns(file: string, given: readonly string[], locales: Locales): Columns {
  const languages = Object.entries(locales).map(
    ([language, locale]) => [language, getLanguageHeading(language, locale)] as const,
  );
  const required = [headings.key, ...languages.map(([, heading]) => heading), headings.exported];
  /** The given headings as this project spells them. */
  const known = given.map((heading) => {
    const ofLanguage = languages.find(([language]) => isHeadingOfLanguage(heading, language));
    return ofLanguage?.[1] ?? required.find((wanted) => isHeading(heading, wanted)) ?? heading;
  });

  const quote = (found: readonly string[]) => found.map((heading) => `“${heading}”`).join(', ');
  const missing = required.filter((heading) => !known.includes(heading));
  if (missing.length > 0) {
    throw refuseFile(
      file,
      `is not a complete export. It lacks the column ${quote(missing)}: export to another file, and make the changes there`,
    );
  }
  const doubled = required.filter((heading) => known.indexOf(heading) < known.lastIndexOf(heading));
  if (doubled.length > 0) throw refuseFile(file, `has the column ${quote(doubled)} twice`);

  const statuses = languages
    .map(([language]) => {
      const wanted = getStatusHeading(language);
      return [language, known.findIndex((heading) => isReadOnlyHeading(heading, wanted))] as const;
    })
    .filter(([, column]) => column >= 0);
  return {
    key: known.indexOf(headings.key),
    exported: known.indexOf(headings.exported),
    languages: new Map(languages.map(([language, heading]) => [language, known.indexOf(heading)])),
    statuses: new Map(statuses),
    width: given.findLastIndex((heading) => heading !== '') + 1,
    unknown: known.filter(
      (heading) => heading !== '' && !required.includes(heading) && !isKnownReadOnlyHeading(heading),
    ),
  };
}
