import approvalsFile from '../../tools/copy/approvals.json' with { type: 'json' };
import type { Locales } from '../../tools/copy/check/Locales.ts';
import { parseLocale } from '../../tools/copy/check/parseLocale.ts';
import { parseApprovals, type Approvals } from '../../tools/copy/review/approvals/Approvals.ts';

/** Every language's files as they are now, those of a language that is only begun too. */
const files = import.meta.glob<unknown>('../../locales/*/*.json', { eager: true, import: 'default' });

const languages = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))].sort();

/** The words of today, by language. */
export const locales: Locales = Object.fromEntries(
  languages.map((language) => {
    const pathOf = (name: string) => `locales/${language}/${name}.json`;
    return [language, parseLocale((name) => ({ path: pathOf(name), json: files[`../../${pathOf(name)}`] }))];
  }),
);

/** What of them is approved. */
export const approvals: Approvals = parseApprovals('tools/copy/approvals.json', approvalsFile);
