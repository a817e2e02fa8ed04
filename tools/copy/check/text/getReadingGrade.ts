import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { commonNames } from '../languages/LanguageProfile.ts';
import { replaceNames, splitSentences, splitWords } from './splitText.ts';

/** Returns the Flesch-Kincaid grade of an English text: the years of school that a reader needs. Names do not count. */
export function getReadingGrade(text: string): number {
  // The library that counts syllables knows straight apostrophes only.
  const plain = replaceNames(text, commonNames, () => '').replaceAll('’', "'");
  const words = splitWords(plain);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: Math.max(1, splitSentences(plain).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
