import type { TextLocation } from './Finding.ts';
import { kioskParts } from './kioskParts.ts';
import { parseKey, type Key } from './keys.ts';
import type { CodeTexts, Locale, LocaleFile, Texts } from './Locales.ts';
import type { Part, TextContext } from './TextContext.ts';

/** One text of a locale file, and where it stands. */
export interface CopyText {
  readonly location: TextLocation;
  readonly text: string;
  readonly key: Key;
  readonly context: TextContext;
}

/** What a text is, by the key that it has within a code or for a kiosk. */
const parts: Readonly<Record<string, Part>> = { title: 'title', description: 'description', ...kioskParts };

/** Lists every text of a language. */
export function listTexts(language: string, locale: Locale): readonly CopyText[] {
  function entry(
    file: LocaleFile,
    path: string,
    name: string,
    text: string,
    at: { part?: Part; owner?: string } = {},
  ): CopyText {
    const key = parseKey(name);
    const { part = parts[key.base] ?? 'description', owner = key.base } = at;
    const audience = key.contexts.includes('attendant') ? 'attendant' : 'user';
    const contexts = file === 'kiosk' ? (['kiosk'] as const) : key.contexts;
    const context: TextContext = { language, part, audience, owner, contexts };
    return { location: { kind: 'text', language, file, path }, text, key, context };
  }

  const ofCodes = (file: LocaleFile, codes: CodeTexts) =>
    Object.entries(codes).flatMap(([owner, texts]) =>
      Object.entries(texts).map(([name, text]) => entry(file, `codes.${owner}.${name}`, name, text, { owner })),
    );
  const ofTexts = (file: LocaleFile, section: string, part: Part, texts: Texts) =>
    Object.entries(texts).map(([name, text]) => entry(file, `${section}.${name}`, name, text, { part }));

  return [
    ...ofCodes('codes', locale.codes),
    ...ofTexts('actions', 'actions', 'action', locale.actions),
    ...ofTexts('labels', 'labels', 'label', locale.labels),
    ...Object.entries(locale.kiosk).map(([name, text]) => entry('kiosk', `kiosk.${name}`, name, text)),
    ...ofCodes('attendant', locale.attendant.codes),
    ...ofTexts('attendant', 'actions', 'action', locale.attendant.actions),
  ];
}

/** Lists every text of every language. */
export function listAllTexts(locales: Readonly<Record<string, Locale>>): readonly CopyText[] {
  return Object.entries(locales).flatMap(([language, locale]) => listTexts(language, locale));
}
