// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkText } from '../../check/checkText.ts';
import { filesRules, messagesRules, rules, textRules } from '../../check/rules/rules.ts';
import type { TextContext } from '../../check/TextContext.ts';

const textExamples = textRules.flatMap((rule) =>
  Object.entries(rule.examples).map(([language, example]) => {
    const part = rule.appliesTo.parts?.[0] ?? 'description';
    const context: TextContext = { language, part, audience: 'user', owner: '413', contexts: [], ...example.context };
    return { name: `${rule.id} (${language})`, rule, example, context };
  }),
);

const getNames = (examples: readonly { readonly name: string }[]) => examples.map(({ name }) => name);

describe('the rules of the copy check', () => {
  it('have different ids', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have an example in English and in Indonesian, if they apply to them', () => {
    const withoutExample = textRules.flatMap(({ id, appliesTo, examples }) =>
      (appliesTo.languages ?? ['en', 'id']).filter((language) => !(language in examples)).map((tag) => `${id} ${tag}`),
    );
    expect(withoutExample).toEqual([]);
  });

  it('find the bad example of a text', () => {
    const missed = textExamples.filter(
      ({ rule, example, context }) => !checkText(example.bad, context).some((finding) => finding.rule === rule.id),
    );
    expect(getNames(missed)).toEqual([]);
  });

  it('find nothing in the good example of a text, of whichever rule it is', () => {
    const findings = textExamples.flatMap(({ name, example, context }) =>
      checkText(example.good, context).map(({ rule }) => `${name}: ${rule}`),
    );
    expect(findings).toEqual([]);
  });

  it('apply to their own examples: the part, the reader and the language', () => {
    const outside = textExamples.filter(({ rule: { appliesTo }, context }) => {
      const { languages = [context.language], parts = [context.part], audiences = [context.audience] } = appliesTo;
      return !(
        languages.includes(context.language) &&
        parts.includes(context.part) &&
        audiences.includes(context.audience)
      );
    });
    expect(getNames(outside)).toEqual([]);
  });

  it('tell the good example of files from the bad one', () => {
    const wrong = filesRules.filter(({ check, examples: { good, bad, inventory } }) => {
      return check(good, inventory).length > 0 || check(bad, inventory).length === 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tell the good example of messages from the bad one', () => {
    const wrong = messagesRules.filter(({ check, examples: { good, bad } }) => {
      return check(good).length > 0 || check(bad).length === 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('find the bad example of messages in each of its languages', () => {
    const missed = messagesRules.flatMap(({ id, check, examples: { bad } }) =>
      [...new Set(bad.map(({ language }) => language))]
        .filter((language) => check(bad.filter((variant) => variant.language === language)).length === 0)
        .map((language) => `${id} (${language})`),
    );
    expect(missed).toEqual([]);
  });
});
