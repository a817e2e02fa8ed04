import type { LocatedProblem, MessageLocation } from '../Finding.ts';
import { getLabels, locateMessage, type Situation, type Variant } from '../Variant.ts';

/** Returns the title and the description of a message, for a finding. */
export function formatWords({ title, description }: Variant): string {
  return `${title} / ${description}`;
}

/** Returns the steps of a message, for a finding. */
export function formatSteps(variant: Variant): string {
  return getLabels(variant).join(' / ');
}

/** Returns problems with one message as a rule reports them. */
export function reportProblems(
  variant: Variant,
  text: string,
  problems: readonly string[],
  fix: string,
): readonly LocatedProblem<MessageLocation>[] {
  return problems.map((problem) => ({ location: locateMessage(variant), text, problem, fix }));
}

/** Returns whether the screen offers a command. */
export function isOffered({ commands }: Situation, id: string): boolean {
  return commands === undefined || commands.includes(id);
}

/** Returns everything that a message depends on but the given facts, as a key. */
export function getSituationKey(
  { language, code, audience, stage, setting, operation, attempt, privacy, registry, commands }: Situation,
  ...leftOut: readonly (keyof Situation)[]
): string {
  const facts = { language, code, audience, stage, setting, operation, attempt, privacy, registry, commands };
  const kept = Object.entries(facts).filter(([name]) => !leftOut.some((fact) => fact === name));
  return JSON.stringify(kept);
}

/** Returns the items that share a key, in the order of the first of each. */
export function groupBy<Item>(items: readonly Item[], getKey: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = getKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
