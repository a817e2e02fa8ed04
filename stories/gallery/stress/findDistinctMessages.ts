import { enumerateVariants } from '../../../tools/copy/check/enumerateVariants.ts';
import type { Audience } from '../../../tools/copy/check/TextContext.ts';
import { getLabels, type Variant } from '../../../tools/copy/check/Variant.ts';
import { getLocale } from '../locales.ts';

const cache = new Map<string, readonly Variant[]>();

/**
 * Returns every message of a language that looks different from all others of an audience, each with one situation in
 * which it is shown. The longest is first, since long messages need most room.
 */
export function findDistinctMessages(language: string, audience: Audience): readonly Variant[] {
  const all = cache.get(language) ?? findInAllAudiences(language);
  cache.set(language, all);
  return all.filter((variant) => variant.audience === audience);
}

function findInAllAudiences(language: string): readonly Variant[] {
  const distinct = new Map<string, Variant>();
  const all = enumerateVariants({ [language]: getLocale(language) });
  // A message is longest on a screen that offers all its commands.
  for (const variant of all.filter(({ commands }) => commands === undefined)) {
    const look = getLook(variant);
    if (!distinct.has(look)) distinct.set(look, variant);
  }
  return [...distinct.values()].sort((one, other) => countLetters(other) - countLetters(one));
}

/** Returns everything that makes a message look different: its words, and whether it has the size of a kiosk. */
function getLook({ code, audience, setting, title, description, actions }: Variant): string {
  return JSON.stringify([code, audience, setting === 'kiosk', title, description, actions]);
}

function countLetters(variant: Variant): number {
  return [variant.title, variant.description, ...getLabels(variant)].join('').length;
}
