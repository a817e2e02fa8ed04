import { profileOf } from '../../../tools/copy/check/languages/profiles.ts';
import type { TextContext } from '../../../tools/copy/check/TextContext.ts';
import { readingGradeOf } from '../../../tools/copy/check/text/readingGradeOf.ts';
import { sentences } from '../../../tools/copy/check/text/sentences.ts';
import { shownTexts } from '../../../tools/copy/check/text/shownTexts.ts';
import { words } from '../../../tools/copy/check/text/words.ts';

/** How long a text is and how hard to read, in words, with its placeholders filled by what is longest. */
export function figuresOf(text: string, { language, part }: TextContext): readonly string[] {
  const shown = shownTexts(text).at(-1) ?? text;
  const limit = part === 'message' ? undefined : profileOf(language)?.limits[part];
  const longest = Math.max(...sentences(shown).map((sentence) => words(sentence).length), 0);
  return [
    `${[...shown].length}${limit === undefined ? '' : ` of ${limit}`} characters`,
    `${longest} ${longest === 1 ? 'word' : 'words'} in the longest sentence`,
    // Grades are made for whole English sentences.
    ...(language === 'en' && (part === 'description' || part === 'message')
      ? [`reading grade ${Math.max(0, readingGradeOf(shown)).toFixed(1)}`]
      : []),
  ];
}
