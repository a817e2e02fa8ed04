import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

/** Texts are text: the component draws. */
export const noMarkup: TextRule = {
  kind: 'text',
  id: 'no-markup',
  title: 'No markup',
  says: 'A text has no HTML and no Markdown: it is shown as it stands.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: { good: 'Hold still', bad: 'Hold <b>still</b>' },
    id: { good: 'Jangan bergerak', bad: 'Jangan&nbsp;bergerak' },
  },
  check(text) {
    const wrong = /[<>]|&#?\w+;|\*\*|\[[^\]]*\]\(/u.test(text);
    return wrong ? [{ problem: 'has markup', fix: 'leave the plain words' }] : [];
  },
};
