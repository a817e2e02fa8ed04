/** Texts by their key: `title`, `title_kiosk`, … */
export type Texts = Readonly<Record<string, string>>;

/** Texts by code, or `unknown`. */
export type CodeTexts = Readonly<Record<string, Texts>>;

/** A file of a language, without its extension. */
export type LocaleFile = 'codes' | 'actions' | 'labels' | 'kiosk' | 'attendant';

/** The content of all files of one language, `locales/<language>/*.json`. */
export interface Locale {
  readonly codes: CodeTexts;
  readonly actions: Texts;
  readonly labels: Texts;
  readonly kiosk: Texts;
  readonly attendant: { readonly codes: CodeTexts; readonly actions: Texts };
}

/** All languages, by their tag. */
export type Locales = Readonly<Record<string, Locale>>;

/** The language that the other languages are compared with. */
export const sourceLanguage = 'en';

/** Returns a locale with the given files. Its other files are empty. */
export function partialLocale(files: Partial<Locale>): Locale {
  return { codes: {}, actions: {}, labels: {}, kiosk: {}, attendant: { codes: {}, actions: {} }, ...files };
}
