/** Texts by their key: `title`, `title_kiosk`, … */
export type Texts = Readonly<Record<string, string>>;

/** Texts by code, or `unknown`. */
export type CodeTexts = Readonly<Record<string, Texts>>;

/** A file of a language, without its ending. */
export type LocaleFile = 'codes' | 'actions' | 'labels' | 'kiosk' | 'attendant';

/** All files of one language, as they stand in `locales/<language>/`. */
export interface Locale {
  readonly codes: CodeTexts;
  readonly actions: Texts;
  readonly labels: Texts;
  readonly kiosk: Texts;
  readonly attendant: { readonly codes: CodeTexts; readonly actions: Texts };
}

/** All languages, by their tag. */
export type Locales = Readonly<Record<string, Locale>>;

/** The language that the others are held against. */
export const sourceLanguage = 'en';

/** A locale with the files given and the rest empty: for the examples of rules. */
export function partialLocale(files: Partial<Locale>): Locale {
  return { codes: {}, actions: {}, labels: {}, kiosk: {}, attendant: { codes: {}, actions: {} }, ...files };
}
