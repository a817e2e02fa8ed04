import type { TextRule } from '../Rule.ts';
import { withoutPlaceholders } from '../text/placeholders.ts';
import { sentences } from '../text/sentences.ts';

/** What a voice does not read well: all but letters, short numbers, spaces and the marks that it pauses at. */
const unspeakable = /[^\p{L}\p{M}\p{N}\s.,?’“”-]|\p{N}{3,}/u;

/** A voice says the title and the first action, and nothing that it would stumble over. */
export const spokenForm: TextRule = {
  kind: 'text',
  id: 'spoken-form',
  title: 'Sounds right aloud',
  says: 'What a voice says is the title and the first action as two sentences, without symbols, brackets, slashes or codes; the name of a control has none of these either.',
  appliesTo: { parts: ['spoken', 'control'] },
  reads: 'written',
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
  check(text, { part }) {
    const symbol = unspeakable.exec(withoutPlaceholders(text))?.[0];
    const flaws = symbol === undefined ? [] : [{ problem: `“${symbol}” cannot be spoken`, fix: 'say it in words' }];
    if (part === 'control') return flaws;
    const count = sentences(text).length;
    if (count === 2 && /[.?]$/u.test(text)) return flaws;
    return [...flaws, { problem: `${count} sentences aloud, not two`, fix: 'check the title and the first action' }];
  },
};
