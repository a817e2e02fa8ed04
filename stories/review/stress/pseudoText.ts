import pseudolocale from 'pseudolocale';

/** How much longer than the English a text is at the least: German or Finnish may well be. */
export const pseudoGrowth = 1.4;

/** What a text is made longer with: whole words, which wrap as words do and whose spaces nobody collapses. */
const padding = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Placeholders stay as they are. */
const options = { startDelimiter: '{{', endDelimiter: '}}' };

/** From here on every letter stands to the left of the one before, as in Arabic; and from here on no longer. */
const [rightToLeftOverride, endOfOverride] = ['\u202e', '\u202c'];

/**
 * A text in the pseudo-language: English that can still be read, with an accent on every letter, 40 % longer, and in
 * brackets, so that the eye finds a text that is cut off, glued together or not translatable. The same at each run.
 */
export function pseudoText(english: string): string {
  const words = [english];
  for (let length = english.length, next = 0; length < english.length * pseudoGrowth; next++) {
    const word = padding[next % padding.length] ?? '';
    words.push(word);
    length += word.length + 1;
  }
  return pseudolocale(words.join(' '), { ...options, prepend: '[', append: ']' });
}

/** The same from right to left, letter by letter. */
export function mirroredText(english: string): string {
  return rightToLeftOverride + pseudoText(english) + endOfOverride;
}
