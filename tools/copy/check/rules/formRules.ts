import { commonNames } from '../languages/LanguageProfile.ts';
import { findLanguages, findProfile } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts } from '../TextContext.ts';
import { removePlaceholders } from '../text/placeholders.ts';
import { replaceNames, splitSentences, splitWords } from '../text/splitText.ts';

const spaces: TextRule = {
  kind: 'text',
  id: 'spaces',
  title: 'Single spaces',
  says: 'There is one plain space between two words, and none before or after a text or before a stop or a comma.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: { good: 'Hold still', bad: 'Hold  still ' },
    id: { good: 'Jangan bergerak', bad: ' Jangan  bergerak' },
  },
  check(text) {
    if (text.trim() === '') return [{ problem: 'is empty', fix: 'write it' }];
    const hasWrongSpace = /^\s|\s$|\s{2,}|[^\S ]|\s[.,?;:]|\p{Cf}/u.test(text);
    return hasWrongSpace ? [{ problem: 'has a space too many, or a special space', fix: 'use one plain space' }] : [];
  },
};

const sentenceCase: TextRule = {
  kind: 'text',
  id: 'sentence-case',
  title: 'Sentence case',
  says: 'A title, an action and the name of a control begin with a capital. Inside them only names have capitals.',
  appliesTo: { parts: ['title', 'action', 'control'] },
  reads: 'shown',
  examples: {
    en: { good: 'Your face is too far away', bad: 'Your Face Is Too Far Away' },
    id: { good: 'Wajah terlalu jauh', bad: 'Wajah Terlalu Jauh' },
  },
  check(text, { language }) {
    if (/^\p{Ll}/u.test(text)) return [{ problem: 'begins with a small letter', fix: 'begin with a capital' }];
    const names = findProfile(language)?.names ?? commonNames;
    return splitWords(replaceNames(text, names, (name) => name.toLowerCase()))
      .slice(1)
      .filter((word) => /^\P{L}*\p{Lu}/u.test(word))
      .map((word) => ({ problem: `“${word}” has a capital`, fix: 'write it small, unless it is a name' }));
  },
};

const capitals: TextRule = {
  kind: 'text',
  id: 'capitals',
  title: 'Anda has a capital',
  says: 'The form of address is “Anda”, always with its capital.',
  appliesTo: { languages: findLanguages((profile) => profile.capitals.length > 0), parts: writtenParts },
  reads: 'shown',
  examples: { id: { good: 'Kami belum mengenali Anda', bad: 'Kami belum mengenali anda' } },
  check(text, { language }) {
    const capitalised = findProfile(language)?.capitals ?? [];
    return capitalised
      .filter((word) => new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text))
      .map((word) => ({ problem: `“${word.toLowerCase()}” has no capital`, fix: `write “${word}”` }));
  },
};

const verbFirst: TextRule = {
  kind: 'text',
  id: 'verb-first',
  title: 'Verb first',
  says: 'An action begins with the verb that says what to do.',
  appliesTo: { parts: ['action'] },
  reads: 'shown',
  examples: {
    en: { good: 'Move closer to the camera', bad: 'Closer to the camera' },
    id: { good: 'Mendekat ke kamera', bad: 'Lebih dekat ke kamera' },
  },
  check(text, { language }) {
    const profile = findProfile(language);
    const first = (splitWords(text)[0] ?? '').toLowerCase().replace(/[,.]$/u, '');
    if (!profile || [...profile.actionVerbs, ...profile.otherActionStarts].includes(first)) return [];
    const fix = 'begin with a verb (if it is one, add it to actionVerbs in the profile of the language)';
    return [{ problem: `begins with “${first}”`, fix }];
  },
};

/** Everything that a voice reads badly: all but letters, short numbers, spaces and the marks that make a pause. */
const unspeakable = /[^\p{L}\p{M}\p{N}\s.,?’“”-]|\p{N}{3,}/u;

const spokenForm: TextRule = {
  kind: 'text',
  id: 'spoken-form',
  title: 'Sounds right aloud',
  says: 'The words for a voice are the title and up to two steps, each a sentence, without symbols, brackets, slashes or codes. The name of a control has none of these either.',
  appliesTo: { parts: ['spoken', 'control'] },
  reads: 'written',
  examples: {
    en: {
      good: 'Your face is too far away. Move closer to the camera.',
      bad: 'Your face is too far away (413). Move closer / retake.',
    },
    id: {
      good: 'Wajah terlalu jauh. Mendekat ke kamera.',
      bad: 'Wajah terlalu jauh & kecil. Mendekat ke kamera.',
    },
  },
  check(text, { part }) {
    const symbol = unspeakable.exec(removePlaceholders(text))?.[0];
    const problems = symbol === undefined ? [] : [{ problem: `“${symbol}” cannot be spoken`, fix: 'say it in words' }];
    if (part === 'control') return problems;
    const count = splitSentences(text).length;
    if (count <= 3 && /[.?]$/u.test(text)) return problems;
    return [
      ...problems,
      { problem: `${count} sentences aloud, at most three are right`, fix: 'check the title and the steps' },
    ];
  },
};

/** The rules about the form of a text. */
export const formRules: readonly TextRule[] = [spaces, sentenceCase, capitals, verbFirst, spokenForm];
