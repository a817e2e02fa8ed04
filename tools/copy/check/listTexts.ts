import type { TextLocation } from './Finding.ts';
import { kioskParts } from './inventory.ts';
import { parseKey, type Key } from './keys.ts';
import { sourceLanguage, type CodeTexts, type Locale, type LocaleFile, type Locales, type Texts } from './Locales.ts';
import type { Part, TextContext } from './TextContext.ts';

/** One text of a locale file. */
export interface CopyText {
  readonly location: TextLocation;
  readonly text: string;
  readonly key: Key;
  readonly context: TextContext;
}

/** The part that a text is, by its key within a code or for a kiosk. */
const parts: Readonly<Record<string, Part>> = { title: 'title', description: 'description', ...kioskParts };

/** The facts about a text that its key does not tell. */
interface KnownFacts {
  readonly part?: Part;
  readonly owner?: string;
}

/** Lists every text of a language. */
export function listTexts(language: string, locale: Locale): readonly CopyText[] {
  function createText(file: LocaleFile, path: string, name: string, text: string, known: KnownFacts = {}): CopyText {
    const key = parseKey(name);
    const { part = parts[key.base] ?? 'description', owner = key.base } = known;
    const audience = key.contexts.includes('attendant') ? 'attendant' : 'user';
    const contexts = file === 'kiosk' ? (['kiosk'] as const) : key.contexts;
    return {
      location: { kind: 'text', language, file, path },
      text,
      key,
      context: { language, part, audience, owner, contexts },
    };
  }

  const listCodeTexts = (file: LocaleFile, codes: CodeTexts) =>
    Object.entries(codes).flatMap(([owner, texts]) =>
      Object.entries(texts).map(([name, text]) => createText(file, `codes.${owner}.${name}`, name, text, { owner })),
    );
  const listPlainTexts = (file: LocaleFile, section: string, texts: Texts, known?: KnownFacts) =>
    Object.entries(texts).map(([name, text]) => createText(file, `${section}.${name}`, name, text, known));

  return [
    ...listCodeTexts('codes', locale.codes),
    ...listPlainTexts('actions', 'actions', locale.actions, { part: 'action' }),
    ...listPlainTexts('labels', 'labels', locale.labels, { part: 'label' }),
    ...listPlainTexts('kiosk', 'kiosk', locale.kiosk),
    ...listCodeTexts('attendant', locale.attendant.codes),
    ...listPlainTexts('attendant', 'actions', locale.attendant.actions, { part: 'action' }),
  ];
}

/** Lists every text of every language. */
export function listAllTexts(locales: Locales): readonly CopyText[] {
  return Object.entries(locales).flatMap(([language, locale]) => listTexts(language, locale));
}

/** A text of another language beside the text of the source language under the same key. */
export interface Pair {
  readonly language: string;
  readonly source: CopyText | undefined;
  readonly target: CopyText | undefined;
}

function mapByKey(texts: readonly CopyText[]): ReadonlyMap<string, CopyText> {
  // Languages have different plural forms, but every language has `other`.
  const comparable = texts.filter(({ key }) => key.plural === undefined || key.plural === 'other');
  return new Map(comparable.map((copy) => [`${copy.location.file} ${copy.location.path}`, copy]));
}

/** Returns the texts of every key that the source language or another language has. */
export function listPairs(locales: Locales): readonly Pair[] {
  const source = locales[sourceLanguage];
  if (!source) return [];
  const sourceTexts = mapByKey(listTexts(sourceLanguage, source));
  return Object.entries(locales)
    .filter(([language]) => language !== sourceLanguage)
    .flatMap(([language, locale]) => {
      const targetTexts = mapByKey(listTexts(language, locale));
      const keys = [...new Set([...sourceTexts.keys(), ...targetTexts.keys()])];
      return keys.map((key) => ({ language, source: sourceTexts.get(key), target: targetTexts.get(key) }));
    });
}
