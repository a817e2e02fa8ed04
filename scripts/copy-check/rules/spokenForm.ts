import type { TextRule } from '../Rule.ts';
import { sentences } from '../text/sentences.ts';

/** What a voice reads well: letters, spaces and the marks that it pauses at. */
const unspeakable = /[^\p{L}\p{M}\s.,?’“”-]/u;

/** A voice says the title and the first action, and nothing that it would stumble over. */
export const spokenForm: TextRule = {
  kind: 'text',
  id: 'spoken-form',
  title: 'Sounds right aloud',
  says: 'What a voice says is the title and the first action as two sentences, without symbols, brackets, slashes or digits.',
  appliesTo: { parts: ['spoken'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'Your face is too far away. Move closer to the camera.',
      bad: 'Your face is too far away (413). Move closer / retake.',
    },
    id: {
      good: 'Wajah terlalu jauh. Mendekat ke kamera.',
      bad: 'Wajah terlalu jauh & kecil. Mendekat ke kamera.',
    },
  },
  check(text) {
    const symbol = unspeakable.exec(text)?.[0];
    const flaws = symbol === undefined ? [] : [{ problem: `“${symbol}” cannot be spoken`, mend: 'say it in words' }];
    const count = sentences(text).length;
    if (count === 2 && /[.?]$/u.test(text)) return flaws;
    return [...flaws, { problem: `${count} sentences aloud, not two`, mend: 'check the title and the first action' }];
  },
};
