import { registryNames } from '../inventory.ts';
import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

/** The registry has changed its name before. */
export const registryName: TextRule = {
  kind: 'text',
  id: 'registry-name',
  title: 'The registry by its placeholder',
  says: 'The registry is written {{registry}}, never by its name, since its name changes.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: {
      good: '{{registry}} is slow right now',
      bad: 'PeduliLindungi is slow right now',
      context: { owner: '604' },
    },
    id: { good: '{{registry}} sedang lambat', bad: 'SATUSEHAT sedang lambat', context: { owner: '604' } },
  },
  check(text) {
    const names = registryNames.flatMap((name) => [name, ...name.split(' ').slice(0, 1)]);
    const named = names.find((name) => text.toLowerCase().includes(name.toLowerCase()));
    return named === undefined ? [] : [{ problem: `names ${named}`, fix: 'write {{registry}}' }];
  },
};
