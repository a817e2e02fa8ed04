import { textRules } from './rules/rules.ts';
import type { Flaw, TextContext, TextRule } from './Rule.ts';
import { shownTexts } from './text/shownTexts.ts';

/** A flaw of a text, with the id of the rule that found it. */
export interface TextFlaw extends Flaw {
  readonly rule: string;
}

function includes<Item>(items: readonly Item[] | undefined, item: Item): boolean {
  return items === undefined || items.includes(item);
}

function applies({ appliesTo }: TextRule, { language, part, audience }: TextContext): boolean {
  return (
    includes(appliesTo.languages, language) &&
    includes(appliesTo.parts, part) &&
    includes(appliesTo.audiences, audience)
  );
}

/** What one rule finds in a text, each flaw once though the text may be shown in several ways. */
function flawsOf(rule: TextRule, text: string, context: TextContext): readonly TextFlaw[] {
  const forms = rule.reads === 'written' ? [text] : shownTexts(text);
  const flaws = forms.flatMap((form) => rule.check(form, context));
  const distinct = new Map(flaws.map((flaw) => [flaw.problem, flaw]));
  return [...distinct.values()].map((flaw) => ({ ...flaw, rule: rule.id }));
}

/** Checks one text against every rule that holds where it stands. */
export function checkText(text: string, context: TextContext): readonly TextFlaw[] {
  return textRules.filter((rule) => applies(rule, context)).flatMap((rule) => flawsOf(rule, text, context));
}
