import { LocaleFileError } from '../check/LocaleFileError.ts';
import { roles, type Approval, type Approvals, type Role } from './Approvals.ts';

const fields: readonly string[] = ['text', 'role', 'date'] satisfies readonly (keyof Approval)[];

/** As the paths of texts are: `codes.413.title_kiosk`, `actions.moveCloser`. */
const path = /^(?:codes\.\w+|actions|labels|kiosk)\.[a-z]\w*$/iu;

/** Whether a word is one of the roles. */
export function isRole(word: unknown): word is Role {
  return roles.some((role) => role === word);
}

/** Whether it is a day of the calendar as in `2026-11-22`. */
function isDate(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // A day too many in a month goes over to the next in some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const quote = (value: unknown) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

/** Approvals out of what the JSON holds; the file is named in errors. */
export function parseApprovals(file: string, value: unknown): Approvals {
  function fail(problem: string): never {
    throw new LocaleFileError(file, problem);
  }

  function entriesAt(place: string, record: unknown): readonly (readonly [string, unknown])[] {
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) return Object.entries(record);
    return fail(`has no object at ${place}, but ${quote(record)}`);
  }

  function parseApproval(place: string, record: unknown): Approval {
    const given = new Map(entriesAt(place, record));
    const extra = [...given.keys()].find((field) => !fields.includes(field));
    if (extra !== undefined) fail(`has “${extra}” at ${place}: an approval has ${fields.join(', ')} and nothing else`);
    const lacking = fields.find((field) => !given.has(field));
    if (lacking !== undefined) fail(`has no “${lacking}” at ${place}`);
    const [text, role, date] = fields.map((field) => given.get(field));
    if (typeof text !== 'string' || text === '') return fail(`has no text at ${place}.text, but ${quote(text)}`);
    if (!isRole(role)) return fail(`has ${quote(role)} at ${place}.role: the roles are ${roles.join(', ')}`);
    if (typeof date !== 'string' || !isDate(date)) {
      return fail(`has ${quote(date)} at ${place}.date: a date is a day such as 2026-11-22`);
    }
    return { text, role, date };
  }

  function parseLanguage([language, record]: readonly [string, unknown]): [string, Approvals[string]] {
    if (!isLanguage(language)) fail(`has “${language}” where the tag of a language should be, such as “en”`);
    const approvals = entriesAt(language, record).map(([key, approval]): [string, Approval] => {
      if (!path.test(key)) fail(`has “${key}” in ${language}, where a key should be, such as “codes.413.title”`);
      return [key, parseApproval(`${language} ${key}`, approval)];
    });
    return [language, Object.fromEntries(approvals)];
  }

  return Object.fromEntries(entriesAt('the top', value).map(parseLanguage));
}
