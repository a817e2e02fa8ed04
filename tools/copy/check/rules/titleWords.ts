import { wordRule } from './wordRule.ts';

/** A title does not open with a defeat. */
export const titleWords = wordRule({
  id: 'title-words',
  title: 'No “gagal” in a title',
  says: 'An Indonesian title says what happened without “gagal”.',
  appliesTo: { languages: ['id'], parts: ['title'] },
  examples: { id: { good: 'Wajah belum dikenali', bad: 'Gagal mengenali wajah' } },
  table: (profile) => profile.neverInTitle,
});
