import { findLanguages } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts } from '../TextContext.ts';
import { createWordRule, hasEntries, type WordRule } from './wordRules.ts';

const table: readonly WordRule[] = [
  {
    id: 'insides',
    title: 'Nothing from inside the service',
    says: 'A message to the person names no list of faces, key, setting, address or type of file, and no “other photo”: only the photo just taken, or the one that we already have.',
    appliesTo: { parts: writtenParts, audiences: ['user'] },
    getWords: (profile) => profile.insides,
    examples: {
      en: { good: 'The photo is too big to send', bad: 'We can’t use this file type' },
      id: { good: 'Ukuran foto terlalu besar', bad: 'Jenis foto ini belum bisa dipakai' },
    },
  },
  {
    id: 'one-voice',
    title: 'One voice',
    says: '“We” is the service: a message to the person never says “our app”.',
    appliesTo: { parts: writtenParts, audiences: ['user'] },
    getWords: (profile) => profile.otherVoices,
    examples: {
      en: { good: 'We made a mistake', bad: 'Our app made a mistake' },
      id: { good: 'Ada gangguan di sistem kami', bad: 'Ada gangguan di aplikasi kami' },
    },
  },
  {
    id: 'ambiguous-words',
    title: 'No word with two meanings',
    says: 'An Indonesian message has none of the words that people read in another sense: “tidak diterima” (not accepted, or not received), “kode rujukan” (the code of a referral) …',
    appliesTo: {
      languages: findLanguages(({ ambiguous }) => hasEntries(ambiguous)),
      parts: writtenParts,
      audiences: ['user'],
    },
    getWords: (profile) => profile.ambiguous,
    examples: { id: { good: 'Foto Anda belum sampai', bad: 'Foto Anda tidak diterima' } },
  },
  {
    id: 'no-sides',
    title: 'No left and right',
    says: 'A message never says “left” or “right” for a direction, because the picture is mirrored.',
    appliesTo: { parts: writtenParts, audiences: ['user'] },
    getWords: (profile) => profile.sides,
    examples: {
      en: { good: 'Turn to face the light', bad: 'Turn right a little', context: { part: 'action' } },
      id: { good: 'Hadapkan wajah ke cahaya', bad: 'Bergeser sedikit ke kanan', context: { part: 'action' } },
    },
  },
];

/** The rules about the choice of words in texts for users. They apply to languages with a profile. */
export const userWordRules: readonly TextRule[] = table.map(createWordRule);
