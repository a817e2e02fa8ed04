import { LocaleFileError } from './LocaleFileError.ts';
import type { CodeTexts, Texts } from './Locales.ts';

/** A JSON object, or an error that says where there is none. */
export function parseRecord(file: string, place: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new LocaleFileError(file, `has no object of texts at ${place}`);
}

/** An object of texts by key. `null` is a text that nobody has written yet: it is missing. */
export function parseTexts(file: string, place: string, value: unknown): Texts {
  const entries = Object.entries(parseRecord(file, place, value)).flatMap(([key, text]): [string, string][] => {
    if (text === null) return [];
    if (typeof text === 'string') return [[key, text]];
    throw new LocaleFileError(file, `has no text at ${place}.${key}, but ${JSON.stringify(text)}`);
  });
  return Object.fromEntries(entries);
}

/** An object of texts by code. */
export function parseCodeTexts(file: string, value: unknown): CodeTexts {
  const entries = Object.entries(parseRecord(file, 'codes', value));
  return Object.fromEntries(entries.map(([code, texts]) => [code, parseTexts(file, `codes.${code}`, texts)]));
}
