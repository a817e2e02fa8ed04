import { canonicalLanguage, defaultLanguage } from '../../src/text/languageChain.ts';

/** A plural form, which i18next puts last in the key of a text that is counted. */
export type PluralForm = Intl.LDMLPluralRule;

/** The forms that there are in any language. */
export const pluralForms: readonly PluralForm[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms in which i18next asks for a text in this language: in English `one` and `other`, in Indonesian `other`. */
export function pluralFormsOf(language: string): readonly PluralForm[] {
  const rules = new Intl.PluralRules(canonicalLanguage(language) ?? defaultLanguage);
  return rules.resolvedOptions().pluralCategories;
}
