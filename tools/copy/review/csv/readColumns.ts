import type { Locales } from '../../check/Locales.ts';
import { headings, isHeading, isHeadingOf, isReadOnly, isStatusHeading, languageHeading } from './columns.ts';
import { refusedFile } from './refusedFile.ts';

/** Where the columns stand that are read, from 0. */
export interface Columns {
  readonly key: number;
  readonly exported: number;
  /** By the tag of the language. */
  readonly languages: ReadonlyMap<string, number>;
  /** The same for those that tell how far the review is; not each export has them all. */
  readonly statuses: ReadonlyMap<string, number>;
  /** How many columns there are. */
  readonly width: number;
  /** The headings of those that are not known, and so not read. */
  readonly unknown: readonly string[];
}

/**
 * Finds the columns, in whatever order.
 * @param named - the headings
 * @param locales - the languages that must have a column
 * @throws Refusal for columns that are missing, or there twice.
 */
export function readColumns(file: string, named: readonly string[], locales: Locales): Columns {
  const languages = new Map(
    Object.entries(locales).map(([language, locale]) => [language, languageHeading(language, locale)]),
  );
  const wanted = [headings.key, ...languages.values(), headings.exported];
  const known = named.map((heading) => {
    // The name of a language is for people: its column is known by the tag.
    const ofLanguage = [...languages].find(([language]) => isHeadingOf(language, heading))?.[1];
    return ofLanguage ?? wanted.find((one) => isHeading(heading, one)) ?? heading;
  });

  function refuse(problem: string, advice: string, isWrong: (heading: string) => boolean): void {
    const wrong = wanted.filter(isWrong).map((heading) => `“${heading}”`);
    if (wrong.length > 0) throw refusedFile(file, `${problem} ${wrong.join(', ')}${advice}`);
  }
  const advice = ': export to another file, and make the changes there';
  refuse('does not have what an export has, the column', advice, (heading) => !known.includes(heading));
  refuse('has two of the column', '', (heading) => known.indexOf(heading) < known.lastIndexOf(heading));

  return {
    key: known.indexOf(headings.key),
    exported: known.indexOf(headings.exported),
    languages: new Map([...languages].map(([language, heading]) => [language, known.indexOf(heading)])),
    statuses: new Map(
      [...languages.keys()]
        .map((language) => [language, known.findIndex((heading) => isStatusHeading(language, heading))] as const)
        .filter(([, column]) => column >= 0),
    ),
    width: named.findLastIndex((heading) => heading !== '') + 1,
    unknown: known.filter((heading) => heading !== '' && !wanted.includes(heading) && !isReadOnly(heading)),
  };
}
