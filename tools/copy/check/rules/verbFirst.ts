import { profileOf } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { words } from '../text/words.ts';

/** An action says what to do with its first word. */
export const verbFirst: TextRule = {
  kind: 'text',
  id: 'verb-first',
  title: 'Verb first',
  says: 'An action begins with the verb that says what to do.',
  appliesTo: { parts: ['action'] },
  reads: 'shown',
  examples: {
    en: { good: 'Move closer to the camera', bad: 'Closer to the camera' },
    id: { good: 'Mendekat ke kamera', bad: 'Lebih dekat ke kamera' },
  },
  check(text, { language }) {
    const verbs = profileOf(language)?.actionVerbs;
    const first = (words(text)[0] ?? '').toLowerCase().replace(/[,.]$/u, '');
    if (!verbs || verbs.includes(first)) return [];
    return [
      {
        problem: `begins with “${first}”`,
        fix: 'begin with a verb (if it is one, add it to the language’s actionVerbs)',
      },
    ];
  },
};
