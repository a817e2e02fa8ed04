import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { rules } from '../../../tools/copy/check/rules/rules.ts';

/** Rules that belong together for whoever writes. */
export interface RuleGroup {
  /** As it stands in links. */
  readonly id: string;
  readonly heading: string;
  readonly rules: readonly Rule[];
}

/** By the ids of the rules. */
const order = [
  {
    id: 'group-length',
    heading: 'Length',
    ids: ['length', 'sentence-count', 'sentence-length', 'reading-grade', 'actions-of-message'],
  },
  { id: 'group-form', heading: 'Form', ids: ['no-full-stop', 'sentence-case', 'verb-first', 'spoken-form'] },
  { id: 'group-words', heading: 'Words', ids: ['never-words', 'glossary', 'staff-words', 'title-words', 'blame'] },
  {
    id: 'group-spelling',
    heading: 'Spelling and signs',
    ids: ['spelling', 'capitals', 'all-capitals', 'exclamation', 'quotes', 'spaces', 'no-markup'],
  },
  {
    id: 'group-meaning',
    heading: 'Meaning',
    ids: [
      'not-their-fault',
      'setting-words',
      'privacy-words',
      'distinct-messages',
      'distinct-operations',
      'distinct-controls',
    ],
  },
  {
    id: 'group-codes',
    heading: 'Codes and placeholders',
    ids: ['code-number', 'placeholders', 'told-values', 'registry-name', 'raw-key'],
  },
  {
    id: 'group-files',
    heading: 'Files',
    ids: ['required-texts', 'known-keys', 'same-keys', 'same-placeholders', 'translated'],
  },
] as const;

const placed = new Set<string>(order.flatMap(({ ids }) => ids));

/** Every rule of the copy check. One that nobody has put in a group yet stands at the end. */
export const groups: readonly RuleGroup[] = [
  ...order.map(({ ids, ...head }) => ({ ...head, rules: ids.flatMap((id) => rules.filter((rule) => rule.id === id)) })),
  { id: 'group-more', heading: 'More', rules: rules.filter(({ id }) => !placed.has(id)) },
].filter(({ rules: { length } }) => length > 0);
