import type { MessagesRule } from '../Rule.ts';
import { locateMessage } from '../Variant.ts';
import { exampleVariant } from './exampleVariant.ts';

function problemOf(actions: readonly string[]): string | undefined {
  if (actions.length < 1 || actions.length > 3) return `${actions.length} actions, one to three are right`;
  const distinct = new Set(actions.map((label) => label.toLowerCase()));
  return distinct.size < actions.length ? 'says one action twice' : undefined;
}

/** A person can choose between three things, not between the same thing twice. */
export const actionsOfMessage: MessagesRule = {
  kind: 'messages',
  id: 'actions-of-message',
  title: 'One to three different actions',
  says: 'A message has one to three actions, each with a label of its own.',
  examples: {
    good: [exampleVariant()],
    bad: [exampleVariant({ actions: ['Get help', 'Take a new photo', 'Get help'] })],
  },
  check(variants) {
    return variants.flatMap((variant) => {
      const problem = problemOf(variant.actions);
      if (problem === undefined) return [];
      const { actions } = variant;
      const fix = 'give each its own words';
      return [{ location: locateMessage(variant), text: actions.join(' / '), problem, fix }];
    });
  },
};
