import type { TextRule } from '../Rule.ts';
import { profileOf } from '../languages/profiles.ts';

/** Each part is short enough for the smallest screen, in characters. */
export const length: TextRule = {
  kind: 'text',
  id: 'length',
  title: 'Short enough',
  says: 'A title and an action have at most 45 characters (Indonesian 50), a description 120 (130), the name of a control 20 (24), what a voice says 95 (105).',
  appliesTo: { parts: ['title', 'description', 'action', 'label', 'control', 'spoken'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'Your face is too far away',
      bad: 'Your face looks too small because it is far away',
      context: { part: 'title' },
    },
    id: {
      good: 'Wajah terlalu jauh dari kamera',
      bad: 'Wajah Anda tampak terlalu kecil karena jauh dari kamera',
      context: { part: 'title' },
    },
  },
  check(text, { language, part }) {
    if (part === 'message') return [];
    const limit = profileOf(language)?.limits[part];
    // Code points, as a person counts: all letters of both languages are one each.
    const count = [...text].length;
    if (limit === undefined || count <= limit) return [];
    return [{ problem: `${count} characters, the limit is ${limit}`, fix: `take out ${count - limit}` }];
  },
};
