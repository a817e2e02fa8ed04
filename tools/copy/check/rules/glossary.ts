import { wordRule } from './wordRule.ts';
import { writtenParts } from './written.ts';

/** One thing has one name. */
export const glossary = wordRule({
  id: 'glossary',
  title: 'One word for one thing',
  says: 'A thing is called by its name in the glossary: photo (foto), face (wajah), try again (coba lagi), staff (petugas) …',
  appliesTo: { parts: writtenParts },
  examples: {
    en: { good: 'Take a new photo', bad: 'Take a new selfie' },
    id: { good: 'Dekatkan wajah ke kamera', bad: 'Dekatkan muka ke kamera' },
  },
  table: (profile, { audience }) =>
    audience === 'user' ? { ...profile.glossary, ...profile.userGlossary } : profile.glossary,
});
