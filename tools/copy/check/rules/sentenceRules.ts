import type { LanguageProfile } from '../languages/LanguageProfile.ts';
import { findLanguages, findProfile } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { findWords, hasAnyPhrase } from '../text/findWords.ts';
import { splitSentences, splitWords } from '../text/splitText.ts';

/** Returns the first word of a text in small letters, without the marks around it. */
function getFirstWord(text: string): string {
  return (splitWords(text)[0] ?? '').toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** Returns the parts of a sentence between commas, dashes and words such as “or”, “and” and “then”. */
function splitClauses(sentence: string, { clauseWords }: LanguageProfile): readonly string[] {
  const joint = new RegExp(`(?:^|\\s)(?:${clauseWords.join('|')})\\s`, 'iu');
  return sentence.split(/[,;:–—]\s+/u).flatMap((part) => part.split(joint));
}

const noStepInDescription: TextRule = {
  kind: 'text',
  id: 'no-step-in-description',
  title: 'Steps are actions',
  says: 'A description has no step: no sentence of it, and no part of a sentence, begins with an imperative, and no phrase of it asks for one. Everything that the person is asked to do is an action.',
  appliesTo: { parts: ['description'], audiences: ['user'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'The photo may be blurred or dark.',
      bad: 'The photo may be damaged. If it is, take a new one or ask for help.',
    },
    id: {
      good: 'Foto mungkin buram atau gelap.',
      bad: 'Foto mungkin rusak. Ambil foto baru atau minta bantuan.',
    },
  },
  check(text, { language }) {
    const profile = findProfile(language);
    if (!profile) return [];
    const verbs = splitSentences(text)
      .flatMap((sentence) => splitClauses(sentence, profile))
      .map(getFirstWord)
      .filter((word) => profile.actionVerbs.includes(word));
    const phrases = findWords(text, profile.stepPhrases, profile.wordEndings).map(({ found }) => found);
    return [...new Set([...verbs, ...phrases])].map((found) => ({
      problem: `asks for a step with “${found}”`,
      fix: 'leave it to the actions, and say why or what it means',
    }));
  },
};

const namedThings: TextRule = {
  kind: 'text',
  id: 'named-things',
  title: 'Names what it speaks of',
  says: 'A title and an action never say “here”, and a title never begins with “This is” or “It”: each stands without the screen.',
  appliesTo: { parts: ['title', 'action'], audiences: ['user'] },
  reads: 'shown',
  examples: {
    en: { good: 'The room is too dark', bad: 'It’s too dark here' },
    id: { good: 'Ruangan terlalu gelap', bad: 'Ini terlalu gelap' },
  },
  check(text, { language, part }) {
    const profile = findProfile(language);
    if (!profile) return [];
    const { pointers, danglingStarts, wordEndings } = profile;
    // A question such as “Are you still here?” asks where the person is.
    const pointing = text.endsWith('?') ? [] : findWords(text, pointers, wordEndings);
    const starts = part === 'title' ? findWords(text, danglingStarts) : [];
    const dangling = starts.filter(({ found }) => text.startsWith(found));
    return [...pointing, ...dangling].map(({ found, instead }) => ({ problem: `says “${found}”`, fix: instead }));
  },
};

const reasonFirst: TextRule = {
  kind: 'text',
  id: 'reason-first',
  title: 'The reason before the order',
  says: 'An Indonesian sentence that asks for something never gives the reason after it.',
  appliesTo: {
    languages: findLanguages(({ reasonWords }) => reasonWords.length > 0),
    parts: ['title', 'description', 'action'],
    audiences: ['user'],
  },
  reads: 'shown',
  examples: {
    id: { good: 'Ambil foto baru', bad: 'Ambil foto baru karena foto tadi rusak', context: { part: 'action' } },
  },
  check(text, { language }) {
    const profile = findProfile(language);
    if (!profile) return [];
    const { actionVerbs, reasonWords, wordEndings } = profile;
    return splitSentences(text)
      .filter((sentence) => actionVerbs.includes(getFirstWord(sentence)))
      .filter((sentence) => hasAnyPhrase(sentence, reasonWords, wordEndings))
      .map(() => ({
        problem: 'gives the reason after the order',
        fix: 'say the reason in a sentence of its own, first',
      }));
  },
};

/** The rules about how a sentence is built. */
export const sentenceRules: readonly TextRule[] = [noStepInDescription, namedThings, reasonFirst];
