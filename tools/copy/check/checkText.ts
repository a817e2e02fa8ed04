import type { Problem } from './Finding.ts';
import { textRules } from './rules/rules.ts';
import type { TextRule } from './Rule.ts';
import type { TextContext } from './TextContext.ts';
import { listShownTexts } from './text/placeholders.ts';

/** A problem of a text, with the id of the rule that found it. */
export interface TextFinding extends Problem {
  readonly rule: string;
}

function includes<Item>(items: readonly Item[] | undefined, item: Item): boolean {
  return items === undefined || items.includes(item);
}

function isApplicable({ appliesTo }: TextRule, { language, part, audience }: TextContext): boolean {
  return (
    includes(appliesTo.languages, language) &&
    includes(appliesTo.parts, part) &&
    includes(appliesTo.audiences, audience)
  );
}

/** A text with several shown forms has its problems reported once, for the last form that has any: the longest. */
function applyRule(rule: TextRule, text: string, context: TextContext): readonly TextFinding[] {
  const forms = rule.reads === 'written' ? [text] : listShownTexts(text);
  const problems = forms.map((form) => rule.check(form, context)).findLast((found) => found.length > 0) ?? [];
  return problems.map((problem) => ({ ...problem, rule: rule.id }));
}

/** Checks one text with every rule that applies to it. */
export function checkText(text: string, context: TextContext): readonly TextFinding[] {
  return textRules.filter((rule) => isApplicable(rule, context)).flatMap((rule) => applyRule(rule, text, context));
}
