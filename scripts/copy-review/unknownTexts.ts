import { kitInventory } from '../copy-check/inventory.ts';
import type { Locales } from '../copy-check/Locales.ts';
import type { PlacedFlaw } from '../copy-check/Rule.ts';
import { knownKeys } from '../copy-check/rules/knownKeys.ts';

/** The texts under a key that the kit does not know, as the copy check finds them: they are never shown. */
export function unknownTexts(locales: Locales): readonly PlacedFlaw[] {
  return knownKeys.check(locales, kitInventory);
}
