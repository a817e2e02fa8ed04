import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { rules } from '../../../tools/copy/check/rules/rules.ts';

/** Rules about one topic. */
export interface RuleGroup {
  /** Part of links. */
  readonly id: string;
  readonly heading: string;
  readonly rules: readonly Rule[];
}

/** The groups in the order of the page, with the ids of their rules. */
const order = [
  {
    id: 'group-length',
    heading: 'Length',
    ids: ['length', 'sentence-count', 'sentence-length', 'reading-grade', 'actions-of-message', 'live-hint'],
  },
  {
    id: 'group-form',
    heading: 'Form',
    ids: ['no-full-stop', 'sentence-case', 'verb-first', 'spoken-form', 'named-things', 'reason-first'],
  },
  {
    id: 'group-steps',
    heading: 'Steps and help',
    ids: [
      'no-step-in-description',
      'unoffered-command',
      'second-try-differs',
      'help-once',
      'no-help-without-offer',
      'ask-or-get-help',
    ],
  },
  {
    id: 'group-words',
    heading: 'Words',
    ids: [
      'never-words',
      'glossary',
      'staff-words',
      'insides',
      'one-voice',
      'ambiguous-words',
      'no-sides',
      'title-words',
      'blame',
    ],
  },
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
      'live-words',
      'privacy-words',
      'private-alike',
      'same-words-same-steps',
      'sentence-reuse',
      'distinct-operations',
      'distinct-controls',
    ],
  },
  {
    id: 'group-codes',
    heading: 'Codes and placeholders',
    ids: ['code-number', 'placeholders', 'required-placeholders', 'registry-name', 'raw-key'],
  },
  {
    id: 'group-files',
    heading: 'Files',
    ids: ['required-texts', 'known-keys', 'same-keys', 'same-placeholders', 'translated'],
  },
] as const;

const groupedIds = new Set<string>(order.flatMap(({ ids }) => ids));

/** Every rule of the copy check by group. A rule without a group is in the last one. */
export const groups: readonly RuleGroup[] = [
  ...order.map(({ ids, ...head }) => ({ ...head, rules: ids.flatMap((id) => rules.filter((rule) => rule.id === id)) })),
  { id: 'group-more', heading: 'More', rules: rules.filter(({ id }) => !groupedIds.has(id)) },
].filter(({ rules: { length } }) => length > 0);
