import * as v from 'valibot';
import { LocaleFileError } from '../../check/parseJson.ts';

/** The roles that may approve a text. They are not names of people, because the file is public in the repository. */
export const roles = ['product', 'legal', 'editor', 'operator'] as const;

/** See {@link roles}. */
export type Role = (typeof roles)[number];

/** Returns whether a word is one of the {@link roles}. */
export function isRole(word: unknown): word is Role {
  return roles.some((role) => role === word);
}

/** Returns whether a text is a day of the calendar, for example `2026-11-22`. */
function isCalendarDay(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** For example `codes.413.title_kiosk` or `actions.moveCloser`. */
const textPath = /^(?:codes\.\w+|actions|labels|kiosk)\.[a-z]\w*$/iu;

/** Keys that valibot leaves out without an error, since they are properties of every object. */
const unsafeKeys = ['__proto__', 'constructor', 'prototype'];

/** A JSON object. valibot alone takes a list for an object, too. */
const jsonObject = v.pipe(
  v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'is not an object'),
  v.check((value) => !unsafeKeys.some((key) => Object.hasOwn(value, key)), 'has a key that is not allowed'),
);

const textMessage = 'is not a text of one character or more';
const dateMessage = 'is not a day such as 2026-11-22';

const approvalSchema = v.strictObject(
  {
    /** The approved words. A text with other words is a draft. */
    text: v.pipe(v.string(textMessage), v.nonEmpty(textMessage)),
    role: v.picklist(roles, `is not one of the roles ${roles.join(', ')}`),
    /** The day of the approval, for example `2026-11-22` (ISO 8601). */
    date: v.pipe(v.string(dateMessage), v.check(isCalendarDay, dateMessage)),
  },
  ({ expected }) =>
    expected === 'never' ? 'is unknown: an approval has text, role and date, and nothing else' : 'is missing',
);

/** The words that were approved, the role that approved them and the day. */
export type Approval = Readonly<v.InferOutput<typeof approvalSchema>>;

/** The approvals by language and by the path of the text: the content of `tools/copy/approvals.json`. */
export type Approvals = Readonly<Record<string, Readonly<Record<string, Approval>>>>;

const languageKey = v.pipe(v.string(), v.check(isCanonicalTag, 'is not the tag of a language, such as “en”'));
const pathKey = v.pipe(v.string(), v.regex(textPath, 'is not the key of a text, such as “codes.413.title”'));
const approvalsSchema = v.pipe(
  jsonObject,
  v.record(languageKey, v.pipe(jsonObject, v.record(pathKey, v.pipe(jsonObject, approvalSchema)))),
);

/** Returns the location of a value within the file, for example `en codes.413.title date`. */
function formatPath(path: readonly unknown[]): string {
  return path.length > 0 ? path.map(String).join(' ') : 'the whole file';
}

/**
 * Returns the approvals that a JSON value holds.
 * @param file - the path of the file, for errors
 * @throws LocaleFileError that names the location of the first mistake
 */
export function parseApprovals(file: string, value: unknown): Approvals {
  const result = v.safeParse(approvalsSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [{ input, message, path = [] }] = result.issues;
  const location = formatPath(path.map(({ key }) => key));
  // The path already shows a wrong key.
  const isKey = path.at(-1)?.origin === 'key';
  const quotedInput =
    !isKey && (typeof input === 'string' || typeof input === 'number') ? ` (${JSON.stringify(input)})` : '';
  throw new LocaleFileError(file, `has a mistake: ${location}${quotedInput} ${message}`);
}
