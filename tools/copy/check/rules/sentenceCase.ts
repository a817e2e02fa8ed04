import { commonNames } from '../languages/names.ts';
import { profileOf } from '../languages/profiles.ts';
import type { TextRule } from '../Rule.ts';
import { replaceNames } from '../text/replaceNames.ts';
import { words } from '../text/words.ts';

/** Only the first word and names have a capital. */
export const sentenceCase: TextRule = {
  kind: 'text',
  id: 'sentence-case',
  title: 'Sentence case',
  says: 'A title, an action and the name of a control begin with a capital and have no other, but for names.',
  appliesTo: { parts: ['title', 'action', 'label', 'control'] },
  reads: 'shown',
  examples: {
    en: { good: 'Your face is too far away', bad: 'Your Face Is Too Far Away' },
    id: { good: 'Wajah terlalu jauh', bad: 'Wajah Terlalu Jauh' },
  },
  check(text, { language }) {
    if (/^\p{Ll}/u.test(text)) return [{ problem: 'begins with a small letter', fix: 'begin with a capital' }];
    const names = profileOf(language)?.names ?? commonNames;
    return words(replaceNames(text, names, (name) => name.toLowerCase()))
      .slice(1)
      .filter((word) => /^\P{L}*\p{Lu}/u.test(word))
      .map((word) => ({ problem: `“${word}” has a capital`, fix: 'write it small, unless it is a name' }));
  },
};
