import { profileOf } from '../languages/profiles.ts';
import type { LanguageProfile } from '../languages/LanguageProfile.ts';
import type { TextRule } from '../Rule.ts';
import type { TextContext } from '../TextContext.ts';
import { findWords, type WordTable } from '../text/findWords.ts';

type WordRule = Omit<TextRule, 'kind' | 'reads' | 'check'> & {
  /** The table of a language that holds where the text stands. */
  readonly table: (profile: LanguageProfile, context: TextContext) => WordTable;
};

/** Makes a rule that no word of a table is used. */
export function wordRule({ table, ...head }: WordRule): TextRule {
  return {
    ...head,
    kind: 'text',
    reads: 'shown',
    check(text, context) {
      const profile = profileOf(context.language);
      if (!profile) return [];
      return findWords(text, table(profile, context), profile.wordEndings).map(({ found, instead }) => ({
        problem: `says “${found}”`,
        fix: instead,
      }));
    },
  };
}
