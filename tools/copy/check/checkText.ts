import { textRules } from './rules/rules.ts';
import type { Problem } from './Finding.ts';
import type { TextRule } from './Rule.ts';
import type { TextContext } from './TextContext.ts';
import { shownTexts } from './text/shownTexts.ts';

/** A flaw of a text, with the id of the rule that found it. */
export interface TextFinding extends Problem {
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

/** What one rule finds in a text: once, though the text may be shown in several ways, of which the last is the longest. */
function flawsOf(rule: TextRule, text: string, context: TextContext): readonly TextFinding[] {
  const forms = rule.reads === 'written' ? [text] : shownTexts(text);
  const flaws = forms.map((form) => rule.check(form, context)).findLast((found) => found.length > 0) ?? [];
  return flaws.map((flaw) => ({ ...flaw, rule: rule.id }));
}

/** Checks one text against every rule that holds where it stands. */
export function checkText(text: string, context: TextContext): readonly TextFinding[] {
  return textRules.filter((rule) => applies(rule, context)).flatMap((rule) => flawsOf(rule, text, context));
}
