// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkText } from '../../check/checkText.ts';
import type { TextExample, TextRule } from '../../check/Rule.ts';
import type { TextContext } from '../../check/TextContext.ts';
import { filesRules, messagesRules, rules, textRules } from '../../check/rules/rules.ts';

function contextOf(rule: TextRule, language: string, example: TextExample): TextContext {
  return {
    language,
    part: rule.appliesTo.parts?.[0] ?? 'description',
    audience: 'user',
    owner: '413',
    contexts: [],
    ...example.context,
  };
}

const textExamples = textRules.flatMap((rule) =>
  Object.entries(rule.examples).map(([language, example]) => ({ id: rule.id, language, rule, example })),
);

describe('the rules', () => {
  it('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(textRules.map((rule) => ({ id: rule.id, rule })))(
    '$id has an example in each language it holds for',
    ({ rule }) => {
      expect(Object.keys(rule.examples)).toEqual(rule.appliesTo.languages ?? ['en', 'id']);
    },
  );

  it.each(textExamples)('$id finds its bad example ($language)', ({ rule, language, example }) => {
    const found = checkText(example.bad, contextOf(rule, language, example));
    expect(found.map((flaw) => flaw.rule)).toContain(rule.id);
  });

  it.each(textExamples)('$id lets its good example pass ($language)', ({ rule, language, example }) => {
    expect(rule.check(example.good, contextOf(rule, language, example))).toEqual([]);
  });

  it.each(filesRules.map((rule) => ({ id: rule.id, rule })))('$id tells its good example from its bad', ({ rule }) => {
    const { good, bad, inventory } = rule.examples;
    expect(rule.check(good, inventory)).toEqual([]);
    expect(rule.check(bad, inventory)).not.toEqual([]);
  });

  it.each(messagesRules.map((rule) => ({ id: rule.id, rule })))(
    '$id tells its good example from its bad',
    ({ rule }) => {
      expect(rule.check(rule.examples.good)).toEqual([]);
      expect(rule.check(rule.examples.bad)).not.toEqual([]);
    },
  );
});
