import { kitInventory } from '../check/inventory.ts';
import type { Locales } from '../check/Locales.ts';
import type { PlacedFlaw } from '../check/Rule.ts';
import { knownKeys } from '../check/rules/knownKeys.ts';

/** The texts under a key that the kit does not know, as the copy check finds them: they are never shown. */
export function unknownTexts(locales: Locales): readonly PlacedFlaw[] {
  return knownKeys.check(locales, kitInventory);
}
