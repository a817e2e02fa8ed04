import { wordRule } from './wordRule.ts';
import { writtenParts } from './written.ts';

/** Neither the machine's words nor apologies. */
export const neverWords = wordRule({
  id: 'never-words',
  title: 'No technical words, no apologies',
  says: 'A message never uses the words of developers (error, server, token …) and never begs or excuses itself (please, sorry, maaf, silakan …).',
  appliesTo: { parts: writtenParts },
  examples: {
    en: { good: 'We can’t check this right now', bad: 'Sorry, server error' },
    id: { good: 'Belum dapat diperiksa sekarang', bad: 'Maaf, ada error di server' },
  },
  table: (profile) => profile.neverWords,
});
