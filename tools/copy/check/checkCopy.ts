import { checkMessages } from './checkMessages.ts';
import { checkTexts } from './checkTexts.ts';
import { enumerateVariants } from './enumerateVariants.ts';
import { kioskWarnings } from './kioskWarnings.ts';
import { kitInventory, type Inventory } from './inventory.ts';
import type { Locales } from './Locales.ts';
import type { Finding } from './Finding.ts';

/** Checks texts against every rule: the files, each text, and each message that the kit makes of them. */
export function checkCopy(locales: Locales, inventory: Inventory = kitInventory): readonly Finding[] {
  return [
    ...checkTexts(locales, inventory),
    ...checkMessages([...enumerateVariants(locales, inventory), ...kioskWarnings(locales)]),
  ];
}
