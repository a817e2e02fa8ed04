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

const chains = new Map<string, readonly string[]>();

/** More languages than any app has; past it the app is passing something else. */
const mostChains = 100;

/** The languages to look for a text in, the one asked for first: `id-ID` → `id-ID`, `id`, `en`. */
export function languageChain(language: unknown): readonly string[] {
  if (typeof language !== 'string' || language.length > 100) return withoutLanguage(language);
  const known = chains.get(language);
  if (known) return known;
  const tag = canonicalLanguage(language);
  if (tag === null) return withoutLanguage(language);
  const subtags = tag.split('-');
  const chain = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const languages = [...new Set([...chain, defaultLanguage])];
  if (chains.size < mostChains) chains.set(language, languages);
  return languages;
}

function withoutLanguage(language: unknown): readonly string[] {
  if (process.env.NODE_ENV !== 'production' && language !== undefined && language !== null) {
    warnOnce('`language` is not a language tag such as "id" or "en-GB"; English is used.');
  }
  return [defaultLanguage];
}
