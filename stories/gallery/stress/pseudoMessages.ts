import type { StatusMessageOverrides } from 'face-status-kit';
import pseudolocale from 'pseudolocale';
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
  [pseudoLanguage]: mapTexts(source, toPseudoText),
  [mirroredLanguage]: mapTexts(source, toMirroredText),
}));

/** Returns an object with the same keys and each text changed. */
function mapTexts<Texts extends object>(texts: Texts, change: (text: string) => string): Texts {
  const entries: readonly [string, unknown][] = Object.entries(texts);
  const changed = entries.map(([key, value]) => {
    if (typeof value === 'string') return [key, change(value)];
    return [key, typeof value === 'object' && value !== null ? mapTexts(value, change) : value];
  });
  // The keys are those of `texts`, and each value has the same type as before.
  return Object.fromEntries(changed) as Texts;
}
