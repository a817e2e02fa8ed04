import { operations } from '../../../src/catalogue/operations.ts';
import { canonicalizeLanguage, defaultLanguage } from '../../../src/text/localeFallbacks.ts';
import { getContexts } from '../../../src/text/situation.ts';
import { settings } from '../../../src/text/StatusMessageOptions.ts';

/** A plural form, which i18next puts last in the key of a counted text. */
export type PluralForm = Intl.LDMLPluralRule;

/** The plural forms of all languages. */
export const pluralForms: readonly PluralForm[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Returns the plural forms that i18next uses in a language: in English `one` and `other`, in Indonesian `other`. A
 * language without known rules has `other` alone, because `Intl` would use the rules of the machine's own language.
 */
export function getPluralForms(language: string): readonly PluralForm[] {
  const tag = canonicalizeLanguage(language) ?? defaultLanguage;
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0) return ['other'];
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

const ownContexts = ['private', 'attendant', 'repeated'] as const;

/** The stage that has texts of its own. */
const captureStage = 'capture';

/** A context that may follow `_` in a key. */
export type ContextSuffix =
  (typeof ownContexts)[number] | (typeof operations)[number] | typeof captureStage | (typeof settings)[number];

/** The contexts of which a key has at most one. */
const groups: readonly (readonly ContextSuffix[])[] = [
  ...ownContexts.map((own) => [own]),
  operations,
  [captureStage],
  settings,
];

/** The groups in the order in which the kit joins contexts: it never finds a key in another order. */
const orderedGroups = getContexts({
  language: 'en',
  audience: 'attendant',
  privacy: true,
  attempt: 2,
  operation: operations[0],
  stage: captureStage,
  setting: settings[0],
}).flatMap((context) => groups.filter((group) => group.some((member) => member === context)));

const suffixes = orderedGroups.flat();

/** A parsed key of a locale file: `title_private_kiosk` is `title` in two contexts, `clearing_one` is a plural form. */
export interface Key {
  readonly base: string;
  readonly contexts: readonly ContextSuffix[];
  readonly plural?: PluralForm;
  /** The problem with the contexts, if there is one. */
  readonly problem?: string;
}

function findContextProblem(given: readonly string[], contexts: readonly ContextSuffix[]): string | undefined {
  const unknown = given.find((one) => !contexts.some((context) => context === one));
  if (unknown !== undefined) return `“_${unknown}” is no context`;
  const ranks = contexts.map((context) => orderedGroups.findIndex((group) => group.includes(context)));
  if (new Set(ranks).size < ranks.length) return 'two contexts of one kind';
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) return 'the contexts are in the wrong order';
  return undefined;
}

/** Splits a key of a locale file into its base, its contexts and its plural form. */
export function parseKey(key: string): Key {
  const [base = '', ...suffixed] = key.split('_');
  const plural = pluralForms.find((form) => form === suffixed.at(-1));
  const given = plural === undefined ? suffixed : suffixed.slice(0, -1);
  const contexts = given.flatMap((one) => suffixes.filter((suffix) => suffix === one));
  const problem = findContextProblem(given, contexts);
  return { base, contexts, ...(plural !== undefined && { plural }), ...(problem !== undefined && { problem }) };
}
