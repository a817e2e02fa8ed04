import { createCache } from '../utils/createCache.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';

/** The language that is used if no other is given, and the last fallback: it has every text. */
export const defaultLanguage = 'en';

/**
 * Returns the canonical form of a language tag, or `null` if it is invalid. Operating systems and Java write tags in
 * their own way: `id_ID`, `id_ID.UTF-8`, `id_ID@euro`, `zh_TW_#Hant`, the old `in` for `id`, and `C` for English.
 */
export function canonicalizeLanguage(language: string): string | null {
  return cacheTag(language, () => {
    const name = language.trim().replace(partsAfterTag, '');
    if (/^(c|posix)$/i.test(name)) return defaultLanguage;
    return tryCatch(() => Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0]) ?? null;
  });
}

/** Has room for all tags of one app. Each text that is looked up compares a few of them. */
const cacheTag = /* @__PURE__ */ createCache<string | null>(200);

/** The charset (`.UTF-8`) and the modifier (`@euro`) of a POSIX locale, and the script (`_#Hant`) of a Java locale. */
const partsAfterTag = /(?:[.@]|_#).*$/s;

/**
 * Returns the languages in which to look for a text, the requested one first: `id-ID` → `id-ID`, `id`, `en`.
 *
 * @param appFallbacks - The canonical tags of the fallback languages that the app has. They come before English.
 */
export function getLocaleFallbacks(language: string, appFallbacks: readonly string[] = []): readonly string[] {
  const tag = canonicalizeLanguage(language);
  if (process.env.NODE_ENV !== 'production' && tag === null) warnAboutLanguage();
  const requested = tag === null ? [] : [tag];
  return [...new Set([...[...requested, ...appFallbacks].flatMap(getShorterForms), defaultLanguage])];
}

/** Returns a tag and its shorter forms: `zh-Hant-TW` → `zh-Hant-TW`, `zh-Hant`, `zh`. */
function getShorterForms(tag: string): readonly string[] {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/** Warns about an invalid `language`. Call it in development builds only. */
export function warnAboutLanguage(): void {
  warnOnce('`language` should be a language tag such as "id" or "en-GB". English is used.');
}
