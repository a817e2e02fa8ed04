import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { commonNames } from '../languages/names.ts';
import { replaceNames } from './replaceNames.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** The Flesch-Kincaid grade of an English text, the names in it not counted. */
export function readingGradeOf(text: string): number {
  const counted = replaceNames(text, commonNames, () => '').replaceAll('’', "'");
  const all = words(counted);
  if (all.length === 0) return 0;
  return fleschKincaid({
    sentence: Math.max(1, sentences(counted).length),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
