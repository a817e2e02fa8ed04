import type { TextRule } from '../Rule.ts';

/** A code is for staff and has its own place. */
export const codeNumber: TextRule = {
  kind: 'text',
  id: 'code-number',
  title: 'No code inside a sentence',
  says: 'A code never stands inside a sentence: only a description may have a number, of at most two digits.',
  appliesTo: { parts: ['description', 'title', 'action', 'label', 'control'] },
  reads: 'written',
  examples: {
    en: { good: 'Your NIK has 16 digits.', bad: 'The photo was refused with code 490.' },
    id: { good: 'NIK terdiri dari 16 angka.', bad: 'Foto ditolak dengan kode 490.' },
  },
  check(text, { part }) {
    const found = (part === 'description' ? /\d{3,}/u : /\d+/u).exec(text)?.[0];
    if (found === undefined) return [];
    return [{ problem: `has the number ${found}`, fix: 'leave it out: the reference below the message has the code' }];
  },
};
