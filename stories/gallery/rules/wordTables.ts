import type { LanguageProfile } from '../../../tools/copy/check/languages/LanguageProfile.ts';
import { findProfile } from '../../../tools/copy/check/languages/profiles.ts';
import type { WordTable } from '../../../tools/copy/check/text/findWords.ts';

/** A table of the words that a rule finds. */
interface WordTableSource {
  readonly rule: string;
  readonly heading: string;
  readonly read: (profile: LanguageProfile) => WordTable;
}

/** Words to avoid, each with the words to use instead. */
export const wordTables: readonly WordTableSource[] = [
  { rule: 'glossary', heading: 'The glossary', read: ({ glossary }) => glossary },
  { rule: 'glossary', heading: 'The glossary, for users only', read: ({ userGlossary }) => userGlossary },
  { rule: 'never-words', heading: 'Never', read: ({ neverWords }) => neverWords },
  { rule: 'staff-words', heading: 'Only for attendants', read: ({ staffWords }) => staffWords },
  { rule: 'insides', heading: 'From inside the service', read: ({ insides }) => insides },
  { rule: 'one-voice', heading: 'Another voice than “we”', read: ({ otherVoices }) => otherVoices },
  { rule: 'ambiguous-words', heading: 'With two meanings', read: ({ ambiguous }) => ambiguous },
  { rule: 'no-sides', heading: 'Left and right', read: ({ sides }) => sides },
  { rule: 'named-things', heading: 'Pointing at the screen', read: ({ pointers }) => pointers },
  { rule: 'named-things', heading: 'At the beginning of a title', read: ({ danglingStarts }) => danglingStarts },
  { rule: 'no-step-in-description', heading: 'Steps in a description', read: ({ stepPhrases }) => stepPhrases },
  { rule: 'title-words', heading: 'Not in a title', read: ({ neverInTitle }) => neverInTitle },
  { rule: 'blame', heading: 'Blame', read: ({ blame }) => blame },
  { rule: 'blame', heading: 'Blame, for users only', read: ({ accusations }) => accusations },
  { rule: 'privacy-words', heading: 'Not on a screen that others see', read: ({ telling }) => telling },
  { rule: 'setting-words', heading: 'Only on a phone', read: ({ wrongInSetting }) => wrongInSetting.anywhere },
  { rule: 'setting-words', heading: 'Not at a computer', read: ({ wrongInSetting }) => wrongInSetting.desktop },
  { rule: 'setting-words', heading: 'Not at a kiosk', read: ({ wrongInSetting }) => wrongInSetting.kiosk },
  { rule: 'live-words', heading: 'Not over a live picture', read: ({ beforePhoto }) => beforePhoto },
  { rule: 'spelling', heading: 'Spelling', read: ({ spelling }) => spelling },
];

/** A list of the words that a rule accepts. */
interface WordListSource {
  readonly rule: string;
  readonly heading: string;
  readonly read: (profile: LanguageProfile) => readonly string[];
}

/** Words that a rule accepts or asks for. */
export const wordLists: readonly WordListSource[] = [
  {
    rule: 'verb-first',
    heading: 'First words of an action',
    read: ({ actionVerbs, otherActionStarts }) => [...actionVerbs, ...otherActionStarts],
  },
  { rule: 'staff-words', heading: 'Right for users too', read: ({ userPhrases }) => userPhrases },
  { rule: 'reason-first', heading: 'Words for a reason', read: ({ reasonWords }) => reasonWords },
  { rule: 'sentence-case', heading: 'Names that keep their capitals', read: ({ names }) => names },
  {
    rule: 'not-their-fault',
    heading: 'Ways to say that it is not the person’s fault',
    read: ({ notYourFault }) => notYourFault,
  },
  { rule: 'help-once', heading: 'Words for help', read: ({ helpWords }) => helpWords },
];

/** Words with the same advice. */
export interface Advice {
  readonly instead: string;
  readonly words: readonly string[];
}

/** Groups the words of a table by their advice, in the order of the table. */
export function groupByAdvice(table: WordTable): readonly Advice[] {
  const advices = [...new Set(Object.values(table))];
  return advices.map((instead) => ({
    instead,
    words: Object.keys(table).filter((word) => table[word] === instead),
  }));
}

/** Lists all words of a language that a rule finds or accepts. */
export function listWords(rule: string, language: string): readonly string[] {
  const profile = findProfile(language);
  if (!profile) return [];
  const avoided = wordTables.filter((table) => table.rule === rule).flatMap(({ read }) => Object.keys(read(profile)));
  const accepted = wordLists.filter((list) => list.rule === rule).flatMap(({ read }) => read(profile));
  return [...avoided, ...accepted];
}
