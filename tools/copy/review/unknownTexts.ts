import { kitInventory } from '../check/inventory.ts';
import type { Locales } from '../check/Locales.ts';
import type { LocatedProblem, TextLocation } from '../check/Finding.ts';
import { knownKeys } from '../check/rules/knownKeys.ts';

/** The texts under a key that the kit does not know, as the copy check finds them: they are never shown. */
export function unknownTexts(locales: Locales): readonly LocatedProblem<TextLocation>[] {
  return knownKeys.check(locales, kitInventory);
}
