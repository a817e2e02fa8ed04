import { helplessCodes } from '../inventory.ts';
import { profileOf } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { hasAnyOf } from '../text/findWords.ts';

/** Who can do nothing about it is told so, and not left alone. */
export const notTheirFault: TextRule = {
  kind: 'text',
  id: 'not-their-fault',
  title: 'Not their fault, and who can help',
  says: 'Where the person can do nothing (400–403, 416, 451–456, 490–495, 500) the message says that the fault is not theirs and who can help.',
  appliesTo: { parts: ['message'], audiences: ['user'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'We didn’t get your name. It’s not your fault, and our staff can help.',
      bad: 'We didn’t get your name. Try again.',
      context: { owner: '453' },
    },
    id: {
      good: 'Nama Anda belum kami terima. Ini bukan salah Anda dan petugas bisa membantu.',
      bad: 'Nama Anda belum kami terima. Coba lagi.',
      context: { owner: '453' },
    },
  },
  check(text, { language, owner }) {
    const profile = profileOf(language);
    if (!profile || !helplessCodes.includes(owner)) return [];
    const { notYourFault, helpers, wordEndings } = profile;
    const missing = [
      !hasAnyOf(text, notYourFault, wordEndings) && 'that the fault is not theirs',
      !hasAnyOf(text, helpers, wordEndings) && 'who can help',
    ].filter((lack) => lack !== false);
    return missing.map((lack) => ({ problem: `does not say ${lack}`, fix: 'say it in the description' }));
  },
};
