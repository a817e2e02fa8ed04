import { canonicalizeLanguage, defaultLanguage } from '../../../src/text/localeFallbacks.ts';

/** A plural form, which i18next puts last in the key of a text that is counted. */
export type PluralForm = Intl.LDMLPluralRule;

/** The forms that there are in any language. */
export const pluralForms: readonly PluralForm[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The forms in which i18next asks for a text in this language: in English `one` and `other`, in Indonesian `other`. A
 * language without known rules is taken to have `other` alone; `Intl` would take those of the machine's own language.
 */
export function pluralFormsOf(language: string): readonly PluralForm[] {
  const tag = canonicalizeLanguage(language) ?? defaultLanguage;
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0) return ['other'];
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}
