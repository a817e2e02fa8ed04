import type { TextRule } from '../Rule.ts';
import { writtenParts } from './written.ts';

/** Nothing is shouted. */
export const exclamation: TextRule = {
  kind: 'text',
  id: 'exclamation',
  title: 'No exclamation marks',
  says: 'A message has no exclamation marks.',
  appliesTo: { parts: writtenParts },
  reads: 'shown',
  examples: {
    en: { good: 'Your photo is taken', bad: 'Your photo is taken!' },
    id: { good: 'Foto sudah diambil', bad: 'Foto sudah diambil!' },
  },
  check: (text) => (text.includes('!') ? [{ problem: 'has an exclamation mark', fix: 'leave it out' }] : []),
};
