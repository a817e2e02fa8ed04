import { checkMessages } from './checkMessages.ts';
import { checkText } from './checkText.ts';
import { enumerateVariants } from './enumerateVariants.ts';
import { formatLocation, type Finding } from './Finding.ts';
import { kitInventory, type Inventory } from './inventory.ts';
import { createKioskWarnings } from './kioskWarnings.ts';
import { listAllTexts } from './listTexts.ts';
import type { Locales } from './Locales.ts';
import { filesRules } from './rules/rules.ts';

/** Checks the files: their keys, and each text alone. */
export function checkTexts(locales: Locales, inventory: Inventory = kitInventory): readonly Finding[] {
  const inFiles = filesRules.flatMap((rule) =>
    rule.check(locales, inventory).map((problem): Finding => ({ ...problem, rule: rule.id })),
  );
  const inTexts = listAllTexts(locales).flatMap(({ location, text, context }) =>
    checkText(text, context).map((finding): Finding => ({ ...finding, location, text })),
  );
  return [...inFiles, ...inTexts];
}

/**
 * Checks locales with every rule: the files, each text, and each message that the kit builds from them.
 * @param inventory - the items that need words; default: everything in the kit's catalogues
 */
export function checkCopy(locales: Locales, inventory: Inventory = kitInventory): readonly Finding[] {
  const messages = [...enumerateVariants(locales, inventory), ...createKioskWarnings(locales)];
  return [...checkTexts(locales, inventory), ...checkMessages(messages)];
}

/** Returns the findings with one for each missing text, even if several rules report it: the first. */
export function dropRepeatedGaps(findings: readonly Finding[]): readonly Finding[] {
  const gaps = new Set<string>();
  return findings.filter(({ text, location }) => {
    if (text !== '') return true;
    const gap = formatLocation(location);
    const isRepeated = gaps.has(gap);
    gaps.add(gap);
    return !isRepeated;
  });
}
