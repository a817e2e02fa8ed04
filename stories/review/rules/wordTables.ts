import type { LanguageProfile } from '../../../tools/copy/check/languages/LanguageProfile.ts';
import { profileOf } from '../../../tools/copy/check/languages/profiles.ts';
import type { WordTable } from '../../../tools/copy/check/text/findWords.ts';

/** Words of a language that the copy check looks for, and the rule that does. */
interface WordTableSource {
  readonly rule: string;
  readonly heading: string;
  readonly of: (profile: LanguageProfile) => WordTable;
}

/** What not to say, and what to say instead. */
export const wordTables: readonly WordTableSource[] = [
  { rule: 'glossary', heading: 'The glossary', of: ({ glossary }) => glossary },
  { rule: 'glossary', heading: 'The glossary, for users only', of: ({ userGlossary }) => userGlossary },
  { rule: 'never-words', heading: 'Never', of: ({ neverWords }) => neverWords },
  { rule: 'staff-words', heading: 'Only for attendants', of: ({ staffWords }) => staffWords },
  { rule: 'title-words', heading: 'Not in a title', of: ({ neverInTitle }) => neverInTitle },
  { rule: 'blame', heading: 'Blame', of: ({ blame }) => blame },
  { rule: 'privacy-words', heading: 'Not on a screen that others see', of: ({ telling }) => telling },
  { rule: 'setting-words', heading: 'Only on a phone', of: ({ wrongInSetting }) => wrongInSetting.anywhere },
  { rule: 'setting-words', heading: 'Not at a computer', of: ({ wrongInSetting }) => wrongInSetting.desktop },
  { rule: 'setting-words', heading: 'Not at a kiosk', of: ({ wrongInSetting }) => wrongInSetting.kiosk },
  { rule: 'spelling', heading: 'Spelling', of: ({ spelling }) => spelling },
];

/** Words of a language that the copy check knows as right. */
interface WordListSource {
  readonly rule: string;
  readonly heading: string;
  readonly of: (profile: LanguageProfile) => readonly string[];
}

/** What may be said. */
export const wordLists: readonly WordListSource[] = [
  { rule: 'verb-first', heading: 'What an action may begin with', of: ({ actionVerbs }) => actionVerbs },
  { rule: 'sentence-case', heading: 'Names that keep their capitals', of: ({ names }) => names },
  {
    rule: 'not-their-fault',
    heading: 'Ways to say that it is not their fault',
    of: ({ notYourFault }) => notYourFault,
  },
  { rule: 'not-their-fault', heading: 'Ways to say who can help', of: ({ helpers }) => helpers },
];

/** Words for which there is one and the same advice. */
export interface Advice {
  readonly instead: string;
  readonly words: readonly string[];
}

/** A table by what to do instead, in its own order. */
export function byAdvice(table: WordTable): readonly Advice[] {
  const advices = [...new Set(Object.values(table))];
  return advices.map((instead) => ({
    instead,
    words: Object.keys(table).filter((word) => table[word] === instead),
  }));
}

/** All words of a language that a rule looks for. */
export function wordsOf(rule: string, language: string): readonly string[] {
  const profile = profileOf(language);
  if (!profile) return [];
  const wrong = wordTables.filter((table) => table.rule === rule).flatMap(({ of }) => Object.keys(of(profile)));
  const right = wordLists.filter((list) => list.rule === rule).flatMap(({ of }) => of(profile));
  return [...wrong, ...right];
}
