import type { TextRule } from '../Rule.ts';
import { sentences } from '../text/sentences.ts';

/** A description is one or two whole sentences. */
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
    const count = sentences(text).length;
    if (count < 1 || count > 2) {
      return [{ problem: `${count} sentences, one or two are right`, fix: 'keep what the person needs now' }];
    }
    if (/(?!!)\p{Sentence_Terminal}$/u.test(text)) return [];
    return [{ problem: 'the last sentence has no full stop', fix: 'end it with “.”' }];
  },
};
