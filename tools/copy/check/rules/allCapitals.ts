import { capitalWords } from '../languages/names.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

const allowed: readonly string[] = capitalWords;

/** Nothing is shouted, and no abbreviation goes unexplained. */
export const allCapitals: TextRule = {
  kind: 'text',
  id: 'all-capitals',
  title: 'No words in capitals',
  says: `No word is written in capitals, but for ${capitalWords.join(', ')}.`,
  appliesTo: { parts: writtenParts },
  reads: 'shown',
  examples: {
    en: { good: 'Your NIK was not found', bad: 'Your NIK was NOT found' },
    id: { good: 'NIK tidak ditemukan', bad: 'NIK TIDAK ditemukan' },
  },
  check(text) {
    return [...text.matchAll(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)]
      .map(([word]) => word)
      .filter((word) => !allowed.includes(word))
      .map((word) => ({ problem: `“${word}” is in capitals`, fix: 'write it small, or say it in words' }));
  },
};
