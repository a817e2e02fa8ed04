import type { Locale, Locales } from '../../check/Locales.ts';

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

/** A heading as it is compared: programs change its case, and put hard spaces (U+00A0) into it. */
export function plainHeading(heading: string): string {
  return heading.replaceAll('\u00a0', ' ').trim().toLowerCase();
}

/** Whether a heading is this one, however it is written. */
export function isHeading(heading: string, wanted: string): boolean {
  return plainHeading(heading) === plainHeading(wanted);
}

/** Whether a heading is that of a language, known by its tag as in `English (en)`. */
export function isHeadingOf(language: string, heading: string): boolean {
  return plainHeading(heading).endsWith(`(${language.toLowerCase()})`);
}

/** The heading of what tells how far the review of a language is. */
export function statusHeading(language: string): string {
  return `Status ${language}${readOnly}`;
}

/** Whether a heading is what {@link statusHeading} gives. */
export function isStatusHeading(language: string, heading: string): boolean {
  return isToldBy(statusHeading(language), heading);
}

/** Also as files have it from before it said that it is only to be read. */
function isToldBy(wanted: string, heading: string): boolean {
  return isHeading(heading, wanted) || isHeading(`${heading}${readOnly}`, wanted);
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
  const isStatus = /^status [\w-]+(?: \(read only\))?$/u.test(plainHeading(heading));
  return isStatus || [code, where, limits, notes].some((own) => isToldBy(own, heading));
}
