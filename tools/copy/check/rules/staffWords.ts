import { wordRule } from './wordRule.ts';
import { writtenParts } from './written.ts';

/** What only staff can see and set is named only to staff. */
export const staffWords = wordRule({
  id: 'staff-words',
  title: 'Words for staff only',
  says: 'Gallery, access, network and admin stand only in texts for attendants.',
  appliesTo: { parts: writtenParts, audiences: ['user'] },
  examples: {
    en: { good: 'Ask staff for help', bad: 'Ask an admin for access' },
    id: { good: 'Minta bantuan petugas', bad: 'Minta akses kepada admin' },
  },
  table: (profile) => profile.staffWords,
});
