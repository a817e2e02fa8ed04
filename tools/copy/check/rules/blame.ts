import { wordRule } from './wordRule.ts';
import { writtenParts } from './written.ts';

/** The person is never at fault. */
export const blame = wordRule({
  id: 'blame',
  title: 'No blame',
  says: 'A message never says that the person did wrong; where the system is at fault it says “we”.',
  appliesTo: { parts: writtenParts },
  examples: {
    en: { good: 'We couldn’t take the photo', bad: 'You forgot to hold still' },
    id: { good: 'Foto belum dapat diambil', bad: 'Anda lupa diam di tempat' },
  },
  table: (profile) => profile.blame,
});
