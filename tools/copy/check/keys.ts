import { operations } from '../../../src/catalogue/operations.ts';
import { getContexts } from '../../../src/text/situation.ts';
import { settings } from '../../../src/text/StatusMessageOptions.ts';
import { pluralForms, type PluralForm } from './pluralForms.ts';

const ownContexts = ['private', 'attendant', 'repeated'] as const;

/** What may follow `_` in a key. */
export type ContextSuffix = (typeof ownContexts)[number] | (typeof operations)[number] | (typeof settings)[number];

/** The contexts of which a key has at most one. */
const groups: readonly (readonly ContextSuffix[])[] = [...ownContexts.map((own) => [own]), operations, settings];

/** The groups in the order in which the kit joins them: what stands in another order it never finds. */
const orderedGroups = getContexts({
  language: 'en',
  audience: 'attendant',
  privacy: true,
  attempt: 2,
  operation: operations[0],
  setting: settings[0],
}).flatMap((context) => groups.filter((group) => group.some((member) => member === context)));

const suffixes = orderedGroups.flat();

/** A key of a locale file, taken apart: `title_private_kiosk` is `title` in two contexts, `clearing_one` is counted. */
export interface Key {
  readonly base: string;
  readonly contexts: readonly ContextSuffix[];
  readonly plural?: PluralForm;
  /** What is wrong with the contexts, if anything. */
  readonly problem?: string;
}

function problemOf(given: readonly string[], contexts: readonly ContextSuffix[]): string | undefined {
  const unknown = given.find((one) => !contexts.some((context) => context === one));
  if (unknown !== undefined) return `“_${unknown}” is no context`;
  const ranks = contexts.map((context) => orderedGroups.findIndex((group) => group.includes(context)));
  if (new Set(ranks).size < ranks.length) return 'two contexts of one kind';
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) return 'the contexts stand in the wrong order';
  return undefined;
}

/** Takes a key of a locale file apart. */
export function parseKey(key: string): Key {
  const [base = '', ...suffixed] = key.split('_');
  const plural = pluralForms.find((form) => form === suffixed.at(-1));
  const given = plural === undefined ? suffixed : suffixed.slice(0, -1);
  const contexts = given.flatMap((one) => suffixes.filter((suffix) => suffix === one));
  const problem = problemOf(given, contexts);
  return { base, contexts, ...(plural !== undefined && { plural }), ...(problem !== undefined && { problem }) };
}
