import type { LanguageProfile } from '../languages/LanguageProfile.ts';
import type { TextContext } from '../TextContext.ts';
import type { WordTable } from '../text/findWords.ts';
import { wordRule } from './wordRule.ts';

function tableFor({ wrongInSetting }: LanguageProfile, { contexts }: TextContext): WordTable {
  if (contexts.includes('handheld')) return {};
  if (contexts.includes('kiosk')) return wrongInSetting.kiosk;
  if (contexts.includes('desktop')) return wrongInSetting.desktop;
  return wrongInSetting.anywhere;
}

/** What moves, and what is there, differs from place to place. */
export const settingWords = wordRule({
  id: 'setting-words',
  title: 'True to the place',
  says: 'A phone is moved only where there is one; at a kiosk the camera is fixed and the person steps.',
  appliesTo: { parts: ['message', 'control'], audiences: ['user'] },
  examples: {
    en: {
      good: 'You are too far away. Come closer to the camera.',
      bad: 'You are too far away. Hold your phone closer.',
      context: { contexts: ['kiosk'] },
    },
    id: {
      good: 'Wajah terlalu jauh. Melangkah lebih dekat ke kamera.',
      bad: 'Wajah terlalu jauh. Dekatkan ponsel ke wajah.',
      context: { contexts: ['kiosk'] },
    },
  },
  table: tableFor,
});
