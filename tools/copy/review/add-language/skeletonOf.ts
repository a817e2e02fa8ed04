import { parseKey } from '../../check/keys.ts';
import type { CodeTexts, Locale, Texts } from '../../check/Locales.ts';
import type { LanguageFacts } from './LanguageFacts.ts';

/** A text that nobody has written yet is `null`, which i18next and translation tools take for that. */
type Unwritten = Readonly<Record<string, string | null>>;

type Json = Unwritten | Readonly<Record<string, Unwritten | Readonly<Record<string, Unwritten>>>>;

/** The locale files of a language, by their name without `.json`. */
export type Skeleton = { readonly [File in keyof Locale]: Json };

function keysOf(texts: Texts, { plurals }: LanguageFacts): readonly string[] {
  const keys = Object.keys(texts).flatMap((key) => {
    const { plural } = parseKey(key);
    if (plural === undefined) return [key];
    const counted = key.slice(0, -plural.length);
    return plurals.map(({ form }) => `${counted}${form}`);
  });
  return [...new Set(keys)];
}

/** The same keys as English has, in the plural forms of the language, without words. */
export function skeletonOf(english: Locale, facts: LanguageFacts): Skeleton {
  const empty = (texts: Texts): Unwritten => Object.fromEntries(keysOf(texts, facts).map((key) => [key, null]));
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
