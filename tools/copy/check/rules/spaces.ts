import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

/** One space between words, none around them. */
export const spaces: TextRule = {
  kind: 'text',
  id: 'spaces',
  title: 'Single spaces',
  says: 'Between two words stands one plain space, before and after a text and before a stop or comma none.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: { good: 'Hold still', bad: 'Hold  still ' },
    id: { good: 'Jangan bergerak', bad: ' Jangan  bergerak' },
  },
  check(text) {
    if (text.trim() === '') return [{ problem: 'is empty', fix: 'write it' }];
    const wrong = /^\s|\s$|\s{2,}|[^\S ]|\s[.,?;:]|\p{Cf}/u.test(text);
    return wrong ? [{ problem: 'has a space too many, or one of a special kind', fix: 'use one plain space' }] : [];
  },
};
