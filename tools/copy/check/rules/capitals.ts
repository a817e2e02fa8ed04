import { profileOf } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

/** Anda is a form of address and has its capital. */
export const capitals: TextRule = {
  kind: 'text',
  id: 'capitals',
  title: 'Anda has a capital',
  says: 'The form of address is “Anda”, always with its capital.',
  appliesTo: { languages: ['id'], parts: writtenParts },
  reads: 'shown',
  examples: { id: { good: 'Kami belum mengenali Anda', bad: 'Kami belum mengenali anda' } },
  check(text, { language }) {
    const capitalised = profileOf(language)?.capitals ?? [];
    return capitalised
      .filter((word) => new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text))
      .map((word) => ({ problem: `“${word.toLowerCase()}” without its capital`, fix: `write “${word}”` }));
  },
};
