import i18next from 'i18next';
import { pluralForms, pluralFormsOf, type PluralForm } from '../../check/pluralForms.ts';

/** A plural form, and numbers that it is for. */
export interface FormOfPlural {
  readonly form: PluralForm;
  /** Empty for a form that whole numbers never take. */
  readonly numbers: readonly number[];
}

/** What `Intl` and i18next know about a language. */
export interface LanguageFacts {
  readonly tag: string;
  readonly englishName: string;
  /** Absent where it is not known. */
  readonly ownName?: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether its plural forms are known; otherwise it is taken to have one. */
  readonly hasPluralRules: boolean;
  readonly plurals: readonly FormOfPlural[];
}

const smallNumbers: readonly number[] = Array.from({ length: 201 }, (_, number) => number);

/** Has a form of its own in Romance languages: `many`. */
const million = 1_000_000;

const mostNumbers = 6;

function numbersOf(tag: string, form: PluralForm): readonly number[] {
  const rules = new Intl.PluralRules(tag);
  const small = smallNumbers.filter((number) => rules.select(number) === form).slice(0, mostNumbers);
  if (small.length > 0) return small;
  return rules.select(million) === form ? [million] : [];
}

/** What is known about a language, by its tag. */
export function languageFacts(tag: string): LanguageFacts {
  const hasPluralRules = Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  const forms = pluralForms.filter((form) => pluralFormsOf(tag).includes(form));
  const nameIn = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  const hasOwnName = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  return {
    tag,
    englishName: nameIn('en'),
    ...(hasOwnName && { ownName: nameIn(tag) }),
    // As the kit itself tells it.
    direction: i18next.dir(tag),
    hasPluralRules,
    plurals: forms.map((form) => ({
      form,
      numbers: hasPluralRules ? numbersOf(tag, form) : smallNumbers.slice(0, mostNumbers),
    })),
  };
}
