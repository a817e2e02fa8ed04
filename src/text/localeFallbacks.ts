import { warnOnce } from '../utils/warnOnce.ts';
import { tryCatch } from '../utils/tryCatch.ts';

/** The language of last resort, and the one that the kit speaks when nobody says which. */
export const defaultLanguage = 'en';

/** The canonical form of a language tag (`id_ID` → `id-ID`, the old `in` → `id`), or `null` for what is none. */
export function canonicalLanguage(language: string): string | null {
  return tryCatch(() => Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0]) ?? null;
}

/** The languages to look for a text in, the one asked for first: `id-ID` → `id-ID`, `id`, `en`. */
export function getLocaleFallbacks(language: string): readonly string[] {
  const tag = canonicalLanguage(language);
  if (process.env.NODE_ENV !== 'production' && tag === null) warnOfLanguage();
  const subtags = tag?.split('-') ?? [];
  const chain = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  return [...new Set([...chain, defaultLanguage])];
}

/** For development builds. */
export function warnOfLanguage(): void {
  warnOnce('`language` is not a language tag such as "id" or "en-GB"; English is used.');
}
