import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

/** Apostrophes and quotation marks as in print. */
export const quotes: TextRule = {
  kind: 'text',
  id: 'quotes',
  title: 'Typographic apostrophes and quotation marks',
  says: 'An apostrophe is ’ and quotation marks are “ ”, never the straight ones of a keyboard.',
  appliesTo: { parts: writtenParts },
  reads: 'shown',
  examples: {
    en: { good: 'We can’t see your face', bad: "We can't see your face" },
    id: {
      good: 'Pilih “Izinkan” di layar.',
      bad: 'Pilih "Izinkan" di layar.',
      context: { part: 'description' },
    },
  },
  check: (text) => (/['"`´]/u.test(text) ? [{ problem: 'has a straight quotation mark', fix: 'write ’ or “ ”' }] : []),
};
