import type { Locale, Locales } from '../../scripts/copy-check/Locales.ts';
import type { Approvals } from '../../scripts/copy-review/Approvals.ts';
import { parseApprovals } from '../../scripts/copy-review/parseApprovals.ts';
import approvalsFile from '../../review/approvals.json' with { type: 'json' };

/** Every language's files as they are now, a language that is only begun too. */
const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });

function readLocale(language: string): Locale {
  const file = (name: string) => files[`../../locales/${language}/${name}.json`] ?? {};
  // The copy check reads these very files, and says what is not as it should be.
  return {
    ...({ codes: {}, actions: {}, labels: {}, kiosk: {} } satisfies Partial<Locale>),
    ...Object.fromEntries(['codes', 'actions', 'labels', 'kiosk'].map((name) => [name, file(name)])),
    attendant: { codes: {}, actions: {}, ...file('attendant') },
  };
}

const languages = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))].sort();

/** The words of today, by language. */
export const locales: Locales = Object.fromEntries(languages.map((language) => [language, readLocale(language)]));

/** What of them is approved. */
export const approvals: Approvals = parseApprovals('review/approvals.json', approvalsFile);
