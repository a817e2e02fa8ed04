import { parseKey } from '../../check/keys.ts';
import type { CodeTexts, Locale, LocaleFile, Texts } from '../../check/Locales.ts';
import type { LanguageFacts } from './describeLanguage.ts';
import { formatLanguageNotes } from './languageNotes.ts';

/** The files of a language, in alphabetical order. */
const files: readonly LocaleFile[] = ['actions', 'attendant', 'codes', 'kiosk', 'labels'];

/** Texts of which some are not written yet. i18next and translation tools read `null` as a missing text. */
type UnwrittenTexts = Readonly<Record<string, string | null>>;

/** Returns the keys of English texts, with the plural forms of the new language. */
function convertKeys(texts: Texts, { plurals }: LanguageFacts): readonly string[] {
  const keys = Object.keys(texts).flatMap((key) => {
    const { plural } = parseKey(key);
    if (plural === undefined) return [key];
    const stem = key.slice(0, -plural.length);
    return plurals.map(({ form }) => `${stem}${form}`);
  });
  return [...new Set(keys)];
}

/** Returns the content of each locale file: the keys of English without words. */
function createTexts(english: Locale, facts: LanguageFacts): Readonly<Record<LocaleFile, unknown>> {
  const empty = (texts: Texts): UnwrittenTexts =>
    Object.fromEntries(convertKeys(texts, facts).map((key) => [key, null]));
  const emptyCodes = (codes: CodeTexts) =>
    Object.fromEntries(Object.entries(codes).map(([code, texts]) => [code, empty(texts)]));
  const { codes, actions, labels, kiosk, attendant } = english;
  return {
    codes: emptyCodes(codes),
    actions: empty(actions),
    labels: empty(labels),
    kiosk: { ...empty(kiosk), languageName: facts.ownName ?? null },
    attendant: { codes: emptyCodes(attendant.codes), actions: empty(attendant.actions) },
  };
}

/** Returns a TypeScript file that compiles when the language has all of its texts. */
function createTypeTest({ tag, englishName }: LanguageFacts): string {
  const imports = files.map(
    (file) => `import ${file} from '../../../locales/${tag}/${file}.json' with { type: 'json' };`,
  );
  return `import type { StatusMessageOverrides, StatusTexts } from 'face-status-kit/core';
${imports.join('\n')}

/** This file compiles when ${englishName} is complete: a text that nobody has written yet is \`null\`. */
export const texts = { codes, actions, labels, kiosk } satisfies StatusTexts;

/** The words for attendants. */
export const attendantTexts = attendant satisfies StatusMessageOverrides[string];
`;
}

/** Returns the files of a new language by their path within the project. */
export function createLanguageFiles(facts: LanguageFacts, english: Locale): ReadonlyMap<string, string> {
  const { tag } = facts;
  const locales = Object.entries(createTexts(english, facts)).map(
    ([name, json]) => [`locales/${tag}/${name}.json`, `${JSON.stringify(json, null, 2)}\n`] as const,
  );
  return new Map([
    ...locales,
    [`locales/${tag}/NOTES.md`, formatLanguageNotes(facts, english)],
    [`test/types/languages/${tag}.ts`, createTypeTest(facts)],
  ]);
}
