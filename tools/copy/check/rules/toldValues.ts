import { filledIn } from '../inventory.ts';
import type { TextRule } from '../Rule.ts';
import { placeholders } from '../text/placeholders.ts';
import { writtenParts } from './written.ts';

/** A countdown without its number, or a volume without its level, says nothing. */
export const toldValues: TextRule = {
  kind: 'text',
  id: 'told-values',
  title: 'No value left out',
  says: 'A text that is there for a value tells it in each of its forms: {{reference}}, {{count}}.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: {
      good: 'This screen will be cleared in {{count}} second.',
      bad: 'This screen will be cleared in one second.',
      context: { part: 'description', owner: 'clearing' },
    },
    id: {
      good: 'Layar ini akan dikosongkan dalam {{count}} detik.',
      bad: 'Layar ini akan segera dikosongkan.',
      context: { part: 'description', owner: 'clearing' },
    },
  },
  check(text, { owner }) {
    const name = filledIn.get(owner);
    if (name === undefined || placeholders(text).includes(name)) return [];
    return [{ problem: `does not tell {{${name}}}`, fix: 'put it where the value belongs' }];
  },
};
