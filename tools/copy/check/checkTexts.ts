import { checkText } from './checkText.ts';
import { kitInventory, type Inventory } from './inventory.ts';
import { listAllTexts } from './listTexts.ts';
import type { Locales } from './Locales.ts';
import type { Finding } from './Finding.ts';
import { filesRules } from './rules/rules.ts';

/** Checks the files alone: their keys, and every text by itself. */
export function checkTexts(locales: Locales, inventory: Inventory = kitInventory): readonly Finding[] {
  const inFiles = filesRules.flatMap((rule) =>
    rule.check(locales, inventory).map((flaw): Finding => ({ ...flaw, rule: rule.id })),
  );
  const inTexts = listAllTexts(locales).flatMap(({ location, text, context }) =>
    checkText(text, context).map((flaw): Finding => ({ ...flaw, location, text })),
  );
  return [...inFiles, ...inTexts];
}
