import { checkText } from './checkText.ts';
import { kitInventory } from './inventory.ts';
import { listAllTexts } from './listTexts.ts';
import type { Locales } from './Locales.ts';
import type { Finding } from './Finding.ts';
import { filesRules } from './rules/rules.ts';

/** Checks the files alone: their keys, and every text by itself. */
export function checkTexts(locales: Locales): readonly Finding[] {
  const inFiles = filesRules.flatMap((rule) =>
    rule.check(locales, kitInventory).map((flaw): Finding => ({ ...flaw, rule: rule.id })),
  );
  const inTexts = listAllTexts(locales).flatMap(({ location, text, context }) =>
    checkText(text, context).map((flaw): Finding => ({ ...flaw, location, text })),
  );
  return [...inFiles, ...inTexts];
}
