import { findProfile, profiles } from '../languages/profiles.ts';
import type { LanguageProfile } from '../languages/LanguageProfile.ts';
import type { TextRule } from '../Rule.ts';
import { getReadingGrade } from '../text/getReadingGrade.ts';
import { splitSentences, splitWords } from '../text/splitText.ts';

/** The maximum number of words in a sentence of a description. */
export const sentenceWordLimit = 16;

/** The highest Flesch-Kincaid grade of a whole English message: a child of twelve reads it with ease. */
export const readingGradeLimit = 6;

/** Returns a limit in each language, for example `45 (id: 50)`: the first language has no tag. */
function formatLimits(part: keyof LanguageProfile['limits']): string {
  const [first, ...others] = profiles.map(({ language, limits }) => ({ language, limit: limits[part] }));
  return `${first?.limit} (${others.map(({ language, limit }) => `${language}: ${limit}`).join(', ')})`;
}

const length: TextRule = {
  kind: 'text',
  id: 'length',
  title: 'Short enough',
  says: `A part fits the smallest screen. The limits in characters are: title ${formatLimits('title')}, action ${formatLimits('action')}, description ${formatLimits('description')}, name of a control ${formatLimits('control')}, words for a voice ${formatLimits('spoken')}.`,
  appliesTo: { parts: ['title', 'description', 'action', 'label', 'control', 'spoken'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'Your face is too far away',
      bad: 'Your face looks too small because it is far away',
      context: { part: 'title' },
    },
    id: {
      good: 'Wajah terlalu jauh dari kamera',
      bad: 'Wajah Anda tampak terlalu kecil karena jauh dari kamera',
      context: { part: 'title' },
    },
  },
  check(text, { language, part }) {
    if (part === 'message') return [];
    const limit = findProfile(language)?.limits[part];
    // Code points: each letter of English and Indonesian is one.
    const characterCount = [...text].length;
    if (limit === undefined || characterCount <= limit) return [];
    const fix = `take out ${characterCount - limit}`;
    return [{ problem: `${characterCount} characters, the limit is ${limit}`, fix }];
  },
};

export const sentenceCount: TextRule = {
  kind: 'text',
  id: 'sentence-count',
  title: 'One or two sentences',
  says: 'A description is one or two sentences, each with its full stop.',
  appliesTo: { parts: ['description'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'We need to see more of your face. It is too small in the photo.',
      bad: 'We need to see your face. It is too small. It is far away.',
    },
    id: {
      good: 'Wajah perlu terlihat lebih besar. Di foto ini terlalu kecil.',
      bad: 'Wajah perlu terlihat. Di foto ini terlalu kecil. Jaraknya jauh.',
    },
  },
  check(text) {
    const count = splitSentences(text).length;
    if (count < 1 || count > 2) {
      return [{ problem: `${count} sentences, one or two are right`, fix: 'keep the part that the person needs now' }];
    }
    // The end of a sentence in any script, but not “!”.
    if (/(?!!)\p{Sentence_Terminal}$/u.test(text)) return [];
    return [{ problem: 'the last sentence has no full stop', fix: 'end it with “.”' }];
  },
};

export const sentenceLength: TextRule = {
  kind: 'text',
  id: 'sentence-length',
  title: 'Short sentences',
  says: `A sentence has at most ${sentenceWordLimit} words.`,
  appliesTo: { parts: ['description'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'Your face is too small in the photo, so we can’t see it well.',
      bad: 'Your face is far from the camera, so it is too small for us to see it at all.',
    },
    id: {
      good: 'Wajah terlalu kecil di foto, jadi belum terlihat jelas.',
      bad: 'Wajah jauh dari kamera, jadi di foto ini terlalu kecil untuk kami lihat dan kami kenali sekarang juga.',
    },
  },
  check(text) {
    return splitSentences(text)
      .map((sentence) => ({ sentence, wordCount: splitWords(sentence).length }))
      .filter(({ wordCount }) => wordCount > sentenceWordLimit)
      .map(({ sentence, wordCount }) => ({
        problem: `${wordCount} words in “${sentence}”, the limit is ${sentenceWordLimit}`,
        fix: 'make two sentences of it, or say less',
      }));
  },
};

const readingGrade: TextRule = {
  kind: 'text',
  id: 'reading-grade',
  title: 'Easy to read',
  says: `The English of a whole message, with all its steps, has a Flesch-Kincaid grade of ${readingGradeLimit} or lower. Names do not count.`,
  appliesTo: { languages: ['en'], parts: ['message'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'Your face is too far away. We can’t see it well from here. Move closer to the camera.',
      bad: 'Identification unsuccessful. Insufficient facial information is available. Approach the camera immediately.',
    },
  },
  check(text, { isReduced = false }) {
    // The grade of one or two short sentences says little: it is for all parts together.
    if (isReduced) return [];
    const grade = getReadingGrade(text);
    if (grade <= readingGradeLimit) return [];
    const problem = `reading grade ${grade.toFixed(1)}, the limit is ${readingGradeLimit}`;
    return [{ problem, fix: 'use shorter words and sentences' }];
  },
};

/** The rules about the length of texts and sentences. */
export const lengthRules: readonly TextRule[] = [length, sentenceCount, sentenceLength, readingGrade];
