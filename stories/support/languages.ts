import { kitMessages } from '../../src/text/kitMessages.ts';

const kioskFiles = import.meta.glob<{ readonly languageName: string }>('../../locales/*/kiosk.json', {
  eager: true,
  import: 'default',
});

/** The languages of the kit. Toolbars, controls and pages list these. */
export const languages: readonly string[] = Object.keys(kitMessages);

/** Each language with its own name, as in `id: 'Bahasa Indonesia'`. */
export const languageNames: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((language) => [language, kioskFiles[`../../locales/${language}/kiosk.json`]?.languageName ?? language]),
);

/** Returns the own name of a language, or its tag if the kit does not have it. */
export const nameLanguage = (language: string): string => languageNames[language] ?? language;
