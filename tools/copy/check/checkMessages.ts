import { checkText } from './checkText.ts';
import type { ContextSuffix } from './keys.ts';
import type { Finding } from './Finding.ts';
import type { Part, TextContext } from './TextContext.ts';
import { messagesRules } from './rules/rules.ts';
import { joinParts, locateMessage, type Variant } from './Variant.ts';

function contextsOfVariant({ audience, privacy, attempt, operation, setting }: Variant): readonly ContextSuffix[] {
  return [
    ...(privacy ? (['private'] as const) : []),
    ...(audience === 'attendant' ? (['attendant'] as const) : []),
    ...(attempt > 1 ? (['repeated'] as const) : []),
    ...(operation ? [operation] : []),
    ...(setting ? [setting] : []),
  ];
}

/** The parts that only a resolved message has. */
function checkParts(variant: Variant): readonly Finding[] {
  const made: readonly (readonly [Part, string])[] = [
    ['message', joinParts(variant)],
    ['spoken', variant.spoken],
  ];
  const { language, audience, code: owner } = variant;
  return made.flatMap(([part, text]) => {
    const context: TextContext = { language, part, audience, owner, contexts: contextsOfVariant(variant) };
    return checkText(text, context).map((problem) => ({ ...problem, location: locateMessage(variant), text }));
  });
}

/** What one and the same words are checked for once only: all that the rules look at. */
function checkedAs({ language, code, audience, setting, registry, title, description, actions }: Variant): string {
  return JSON.stringify([language, code, audience, setting, registry, title, description, actions]);
}

/** Checks messages as they are shown: each by itself, and one against the other. */
export function checkMessages(variants: readonly Variant[]): readonly Finding[] {
  const distinct = new Map<string, Variant>();
  for (const variant of variants) {
    const key = checkedAs(variant);
    if (!distinct.has(key)) distinct.set(key, variant);
  }
  const alone = [...distinct.values()].flatMap(checkParts);
  const together = messagesRules.flatMap((rule) =>
    rule.check(variants).map((flaw): Finding => ({ ...flaw, rule: rule.id })),
  );
  return onePerText([...alone, ...together]);
}

/** The same words with the same flaw in many situations are one thing to fix. */
function onePerText(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.location.language, finding.text, finding.problem]);
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}
