import { enumerateVariants } from '../../../tools/copy/check/enumerateVariants.ts';
import type { Audience } from '../../../tools/copy/check/TextContext.ts';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { locales } from './locales.ts';

/** A language that the kit has words in. */
export type SourceLanguage = keyof typeof locales;

const known = new Map<SourceLanguage, readonly Variant[]>();

/** What makes one message look different from another: its words, and whether it is as large as at a kiosk. */
function lookOf({ code, audience, setting, title, description, actions }: Variant): string {
  return JSON.stringify([code, audience, setting === 'kiosk', title, description, actions]);
}

function lengthOf({ title, description, actions }: Variant): number {
  return [title, description, ...actions].join('').length;
}

function findAll(language: SourceLanguage): readonly Variant[] {
  const distinct = new Map<string, Variant>();
  for (const variant of enumerateVariants({ [language]: locales[language] })) {
    const look = lookOf(variant);
    if (!distinct.has(look)) distinct.set(look, variant);
  }
  return [...distinct.values()].sort((one, other) => lengthOf(other) - lengthOf(one));
}

/**
 * Every message that differs from all others in this language for these readers, each with one situation in which it is
 * shown; the longest first, since they are the hardest to find room for.
 */
export function messagesThatDiffer(language: SourceLanguage, audience: Audience): readonly Variant[] {
  const all = known.get(language) ?? findAll(language);
  known.set(language, all);
  return all.filter((variant) => variant.audience === audience);
}
