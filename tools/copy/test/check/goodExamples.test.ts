// @vitest-environment node
import { expect, it } from 'vitest';
import { checkText } from '../../check/checkText.ts';
import { textRules } from '../../check/rules/rules.ts';

const examples = textRules.flatMap((rule) =>
  Object.entries(rule.examples).map(([language, { good, context }]) => ({
    id: rule.id,
    language,
    rule,
    good,
    context,
  })),
);

it.each(examples)(
  'the good example of $id keeps every other rule too ($language)',
  ({ rule, language, good, context }) => {
    const part = rule.appliesTo.parts?.[0] ?? 'description';
    const flaws = checkText(good, { language, part, audience: 'user', owner: '413', contexts: [], ...context });
    expect(flaws).toEqual([]);
  },
);
