import type { StatusMessageOverrides } from 'face-status-kit';
import pseudolocale from 'pseudolocale';
import { getPluralForms, parseKey } from '../../../tools/copy/check/keys.ts';
import { sourceLocale } from '../locales.ts';

/** The usual tag of a pseudo-language: English with accents, and longer. */
export const pseudoLanguage = 'en-XA';

/** The usual tag of a pseudo-language that is written from right to left. */
export const mirroredLanguage = 'ar-XB';

/** How many times as long as the English a text is at least. German or Finnish may need as much. */
const growth = 1.4;

/** Whole words, since they wrap as real text does, and a browser does not collapse single spaces. */
const padding = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Unicode's RIGHT-TO-LEFT OVERRIDE, and POP DIRECTIONAL FORMATTING, which ends it. */
const [rightToLeftOverride, endOfOverride] = ['\u202e', '\u202c'];

/**
 * Returns an English text in the pseudo-language: still readable, with an accent on every letter, 40 % longer, and in
 * brackets, so that a text that is cut off, joined or not translatable is visible. Placeholders stay as they are. The
 * result is the same at each call.
 */
export function toPseudoText(english: string): string {
  const words = [english];
  for (let length = english.length, next = 0; length < english.length * growth; next++) {
    const word = padding[next % padding.length] ?? '';
    words.push(word);
    length += word.length + 1;
  }
  return pseudolocale(words.join(' '), { startDelimiter: '{{', endDelimiter: '}}', prepend: '[', append: ']' });
}

/** Returns an English text in the pseudo-language, with its letters from right to left. */
export function toMirroredText(english: string): string {
  return rightToLeftOverride + toPseudoText(english) + endOfOverride;
}

const { attendant, ...texts } = sourceLocale;

/**
 * All texts of the kit in both pseudo-languages, for the prop `messages`: those for attendants first, as an app gives
 * them.
 */
export const pseudoMessages: readonly StatusMessageOverrides[] = [attendant, texts].map((source) => ({
  [pseudoLanguage]: mapTexts(source, pseudoLanguage, toPseudoText),
  [mirroredLanguage]: mapTexts(source, mirroredLanguage, toMirroredText),
}));

/** Returns an object with the same keys and each text changed. A counted text gets every plural form of the language. */
function mapTexts<Texts extends object>(texts: Texts, language: string, change: (text: string) => string): Texts {
  const entries: readonly [string, unknown][] = Object.entries(texts);
  const changed = entries.flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (typeof value === 'object' && value !== null) return [[key, mapTexts(value, language, change)]];
    if (typeof value !== 'string') return [[key, value]];
    const missingForms = parseKey(key).plural === 'other' ? findMissingForms(key, texts, language) : [];
    return [...missingForms, key].map((each) => [each, change(value)] as const);
  });
  // The keys are those of `texts` and the language's plural forms, and each value has the same type as before.
  return Object.fromEntries(changed) as Texts;
}

/** Returns the keys of the plural forms that a language has and the texts lack: `clearing_few` for `clearing_other`. */
function findMissingForms(key: string, texts: object, language: string): readonly string[] {
  const stem = key.replace(/other$/u, '');
  return getPluralForms(language)
    .map((form) => stem + form)
    .filter((each) => !Object.hasOwn(texts, each));
}
