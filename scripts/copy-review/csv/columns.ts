import type { Locale, Locales } from '../../copy-check/Locales.ts';

/** After the headings of columns that tell something; files from before it was there are read too. */
const readOnly = ' (read only)';

/** The columns besides those of the languages. */
export const headings = {
  code: `Code${readOnly}`,
  key: 'Key',
  where: `Where it is shown${readOnly}`,
  limits: `Limits${readOnly}`,
  notes: `Notes${readOnly}`,
  exported: 'As exported (leave as it is)',
} as const;

const displayNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** How a language calls itself, else how English does; its tag is what the import goes by. */
export function languageHeading(language: string, { kiosk }: Locale): string {
  const own = kiosk.languageName ?? '';
  return `${own === '' ? (displayNames.of(language) ?? language) : own} (${language})`;
}

/** The tag in the heading of a language, as in `English (en)`. */
export function languageIn(heading: string): string | undefined {
  return /\(([\w-]+)\)$/u.exec(heading)?.[1];
}

/** The heading of what tells how far the review of a language is. */
export function statusHeading(language: string): string {
  return `Status ${language}${readOnly}`;
}

/** The language in what {@link statusHeading} gives. */
export function statusLanguage(heading: string): string | undefined {
  return /^Status ([\w-]+)(?: \(read only\))?$/u.exec(heading)?.[1];
}

/** All headings, in the order of the columns. */
export function headingsOf(locales: Locales): readonly string[] {
  const { exported, ...before } = headings;
  return [
    ...Object.values(before),
    ...Object.entries(locales).map(([language, locale]) => languageHeading(language, locale)),
    ...Object.keys(locales).map(statusHeading),
    exported,
  ];
}

/** Whether a column tells something, and is not read. */
export function isReadOnly(heading: string): boolean {
  const { code, where, limits, notes } = headings;
  const full = heading.endsWith(readOnly) ? heading : `${heading}${readOnly}`;
  return [code, where, limits, notes].some((own) => own === full) || statusLanguage(heading) !== undefined;
}
