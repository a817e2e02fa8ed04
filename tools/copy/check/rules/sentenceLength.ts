import type { TextRule } from '../Rule.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';

/** The most words that a sentence of a description may have. */
export const sentenceWordLimit = 16;

/** No sentence of a description is too long to take in at a glance. */
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
    return sentences(text)
      .map((sentence) => ({ sentence, count: words(sentence).length }))
      .filter(({ count }) => count > sentenceWordLimit)
      .map(({ sentence, count }) => ({
        problem: `${count} words in “${sentence}”, the limit is ${sentenceWordLimit}`,
        fix: 'make two sentences of it, or say less',
      }));
  },
};
