import approvalsFile from '../../tools/copy/approvals.json' with { type: 'json' };
import { sourceLanguage, type Locale, type Locales } from '../../tools/copy/check/Locales.ts';
import { parseLocale } from '../../tools/copy/check/parseLocale.ts';
import { parseApprovals, type Approvals } from '../../tools/copy/review/approvals/Approvals.ts';

/** Every file under `locales/`, also of a language that is not complete yet. */
const files = import.meta.glob<unknown>('../../locales/*/*.json', { eager: true, import: 'default' });

const languages = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))].sort();

/** The texts of the kit as they are now, by language. */
export const locales: Locales = Object.fromEntries(
  languages.map((language) => {
    const getPath = (name: string) => `locales/${language}/${name}.json`;
    return [language, parseLocale((name) => ({ path: getPath(name), json: files[`../../${getPath(name)}`] }))];
  }),
);

/** The approvals of these texts. */
export const approvals: Approvals = parseApprovals('tools/copy/approvals.json', approvalsFile);

/** The texts of the language that the others are translated from. */
export const sourceLocale: Locale = getLocale(sourceLanguage);

/**
 * Returns the texts of a language.
 * @throws If there are none.
 */
export function getLocale(language: string): Locale {
  const locale = locales[language];
  if (!locale) throw new Error(`There are no texts in locales/${language}.`);
  return locale;
}
