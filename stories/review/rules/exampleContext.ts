import { checkText, type TextFinding } from '../../../tools/copy/check/checkText.ts';
import type { TextExample, TextRule } from '../../../tools/copy/check/Rule.ts';
import type { TextContext } from '../../../tools/copy/check/TextContext.ts';
import { exampleOwner } from './naming.ts';

/** Where an example of a rule stands. */
export function exampleContext({ appliesTo }: TextRule, language: string, { context }: TextExample): TextContext {
  const [part = 'description'] = appliesTo.parts ?? [];
  return { language, part, audience: 'user', owner: exampleOwner, contexts: [], ...context };
}

/** What the copy check finds in an example: of a bad one what this rule says, of a good one what any rule says. */
export function verdictsOf(rule: TextRule, language: string, example: TextExample) {
  const context = exampleContext(rule, language, example);
  const ofThis = ({ rule: id }: TextFinding) => id === rule.id;
  return { good: checkText(example.good, context), bad: checkText(example.bad, context).filter(ofThis) };
}
