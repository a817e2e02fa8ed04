import * as v from 'valibot';
import type { Locale, LocaleFile } from './Locales.ts';
import { LocaleFileError } from './parseJson.ts';

/** Names that every JavaScript object has already. The library would leave such keys out without a word. */
const reservedKeys = ['__proto__', 'constructor', 'prototype'];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const noObject = 'has no object of texts at';

const object = v.pipe(
  v.custom<Record<string, unknown>>(isObject, noObject),
  v.check((value) => !Object.keys(value).some((key) => reservedKeys.includes(key)), 'has a key of JavaScript’s own at'),
);

/** Texts by their key. `null` is a text that nobody has written yet: it is missing. */
const texts = v.pipe(
  object,
  v.record(v.string(), v.nullable(v.string('has no text at'))),
  v.transform((record) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, text]): [string, string][] => (text === null ? [] : [[key, text]])),
    ),
  ),
);

const codeTexts = v.pipe(object, v.record(v.string(), texts));

const attendantTexts = v.pipe(object, v.object({ codes: codeTexts, actions: texts }, noObject));

/** The content of one file, and its name in error messages. */
interface LocaleFileContent {
  readonly path: string;
  readonly json: unknown;
}

function formatIssue(section: string, issue: v.BaseIssue<unknown>): string {
  const place = [section, v.getDotPath(issue)].filter(Boolean).join('.');
  const found = issue.type === 'string' ? `, but ${JSON.stringify(issue.input)}` : '';
  return `${issue.message} ${place || 'the top'}${found}`;
}

function parseFile<Schema extends v.GenericSchema>(
  schema: Schema,
  section: string,
  { path, json }: LocaleFileContent,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  throw new LocaleFileError(path, formatIssue(section, result.issues[0]));
}

/**
 * Returns a language from the content of its files.
 * @throws LocaleFileError for a file that does not contain texts
 */
export function parseLocale(getFile: (name: LocaleFile) => LocaleFileContent): Locale {
  return {
    codes: parseFile(codeTexts, 'codes', getFile('codes')),
    actions: parseFile(texts, 'actions', getFile('actions')),
    labels: parseFile(texts, 'labels', getFile('labels')),
    kiosk: parseFile(texts, 'kiosk', getFile('kiosk')),
    attendant: parseFile(attendantTexts, '', getFile('attendant')),
  };
}
