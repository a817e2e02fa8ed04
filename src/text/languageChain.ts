import { warnOnce } from '../warnOnce.ts';

/** The language of last resort, and the one that the kit speaks when nobody says which. */
export const defaultLanguage = 'en';

/** The canonical form of a language tag (`id_ID` → `id-ID`, the old `in` → `id`), or `null` for what is none. */
export function canonicalLanguage(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The languages to look for a text in, the one asked for first: `id-ID` → `id-ID`, `id`, `en`. */
export function languageChain(language: unknown): readonly string[] {
  const tag = typeof language === 'string' && language.length < 100 ? canonicalLanguage(language) : null;
  if (tag === null) {
    if (process.env.NODE_ENV !== 'production' && language !== undefined) {
      warnOnce('`language` is not a language tag such as "id" or "en-GB"; English is used.');
    }
    return [defaultLanguage];
  }
  const subtags = tag.split('-');
  const chain = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  return [...new Set([...chain, defaultLanguage])];
}
