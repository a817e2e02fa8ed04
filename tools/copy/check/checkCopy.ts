import { checkMessages } from './checkMessages.ts';
import { checkTexts } from './checkTexts.ts';
import { enumerateVariants } from './enumerateVariants.ts';
import { kioskWarnings } from './kioskWarnings.ts';
import type { Locales } from './Locales.ts';
import type { Finding } from './Finding.ts';

/** Checks texts against every rule: the files, each text, and each message that the kit makes of them. */
export function checkCopy(locales: Locales): readonly Finding[] {
  return [...checkTexts(locales), ...checkMessages([...enumerateVariants(locales), ...kioskWarnings(locales)])];
}
