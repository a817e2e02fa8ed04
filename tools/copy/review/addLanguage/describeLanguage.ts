import i18next from 'i18next';
import { pluralForms, getPluralForms, type PluralForm } from '../../check/keys.ts';

/** A plural form, and numbers that take it. */
export interface PluralExamples {
  readonly form: PluralForm;
  /** Empty for a form that no whole number takes. */
  readonly numbers: readonly number[];
}

/** The facts about a language that `Intl` and i18next know. */
export interface LanguageFacts {
  readonly tag: string;
  readonly englishName: string;
  /** The name of the language in the language itself. Absent if it is not known. */
  readonly ownName?: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the plural forms are known. If not, the kit uses the form `other` alone. */
  readonly hasPluralRules: boolean;
  readonly plurals: readonly PluralExamples[];
}

/** From 0 to 200: the plural forms of small numbers repeat after that. */
const smallNumbers: readonly number[] = Array.from({ length: 201 }, (_, number) => number);

/** Romance languages have a form of its own for a million: `many`. */
const million = 1_000_000;

const maximumExamples = 6;

function listExamples(tag: string, form: PluralForm): readonly number[] {
  const rules = new Intl.PluralRules(tag);
  const examples = smallNumbers.filter((number) => rules.select(number) === form).slice(0, maximumExamples);
  if (examples.length > 0) return examples;
  return rules.select(million) === form ? [million] : [];
}

/** Returns the facts about the language of a tag. */
export function describeLanguage(tag: string): LanguageFacts {
  const hasPluralRules = Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  const forms = pluralForms.filter((form) => getPluralForms(tag).includes(form));
  const getName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  const hasOwnName = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  return {
    tag,
    englishName: getName('en'),
    ...(hasOwnName && { ownName: getName(tag) }),
    // The kit uses this function, too.
    direction: i18next.dir(tag),
    hasPluralRules,
    plurals: forms.map((form) => ({
      form,
      numbers: hasPluralRules ? listExamples(tag, form) : smallNumbers.slice(0, maximumExamples),
    })),
  };
}
