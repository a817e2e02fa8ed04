import { wordRule } from './wordRule.ts';
import { writtenParts } from './written.ts';

/** Indonesian as KBBI and EYD have it. */
export const spelling = wordRule({
  id: 'spelling',
  title: 'Indonesian spelling',
  says: 'Indonesian follows KBBI and EYD: izin, mengubah, “di dalam” and “di sekitar” as two words.',
  appliesTo: { languages: ['id'], parts: writtenParts },
  examples: { id: { good: 'Izinkan kamera di layar ini', bad: 'Ijinkan kamera dilayar ini' } },
  table: (profile) => profile.spelling,
});
