import { checkText } from './checkText.ts';
import type { Finding } from './Finding.ts';
import type { ContextSuffix } from './keys.ts';
import { messagesRules } from './rules/rules.ts';
import type { Part, TextContext } from './TextContext.ts';
import { getLabels, joinParts, locateMessage, type Variant } from './Variant.ts';

function listContexts({ audience, privacy, attempt, operation, stage, setting }: Variant): readonly ContextSuffix[] {
  return [
    ...(privacy ? (['private'] as const) : []),
    ...(audience === 'attendant' ? (['attendant'] as const) : []),
    ...(attempt > 1 ? (['repeated'] as const) : []),
    ...(operation ? [operation] : []),
    ...(stage ? [stage] : []),
    ...(setting ? [setting] : []),
  ];
}

/** Checks the two texts that the kit builds from the parts of a message. */
function checkBuiltTexts(variant: Variant): readonly Finding[] {
  const builtTexts: readonly (readonly [Part, string])[] = [
    ['message', joinParts({ ...variant, actions: getLabels(variant) })],
    ['spoken', variant.spoken],
  ];
  const { language, audience, code: owner } = variant;
  const isReduced = variant.commands !== undefined;
  return builtTexts.flatMap(([part, text]) => {
    const context: TextContext = { language, part, audience, owner, contexts: listContexts(variant), isReduced };
    return checkText(text, context).map((finding) => ({ ...finding, location: locateMessage(variant), text }));
  });
}

/** Returns the first of the items that share a key. */
function keepFirst<Item>(items: readonly Item[], getKey: (item: Item) => unknown): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify(getKey(item));
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

/** Checks messages as people see them: each alone, and all together. */
export function checkMessages(variants: readonly Variant[]): readonly Finding[] {
  const differentVariants = keepFirst(
    variants,
    ({ language, code, audience, stage, setting, registry, commands, title, description, actions }) =>
      // Everything that a rule for one text looks at.
      [language, code, audience, stage, setting, registry, commands !== undefined, title, description, actions],
  );
  const alone = differentVariants.flatMap(checkBuiltTexts);
  const together = messagesRules.flatMap((rule) =>
    rule.check(variants).map((problem): Finding => ({ ...problem, rule: rule.id })),
  );
  // The same problem of the same words in several situations is reported once.
  return keepFirst([...alone, ...together], ({ rule, location, text, problem }) => [
    rule,
    location.language,
    text,
    problem,
  ]);
}
