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
    return canonicalizeTag(name.replaceAll('_', '-'));
  });
}

function canonicalizeTag(tag: string): string | null {
  const hasIntl = tryCatch(() => typeof Intl.getCanonicalLocales === 'function', false);
  return hasIntl ? tryCatch(() => Intl.getCanonicalLocales(tag)[0] ?? null, null) : formatTag(tag);
}

/**
 * Does the same for the common tags in an engine without `Intl`, such as an old Hermes: `ID-id` → `id-ID`,
 * `zh-hant-tw` → `zh-Hant-TW`. It knows only one old name of a language, `in`, which Java uses for `id`.
 */
function formatTag(tag: string): string | null {
  if (!/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return null;
  const [language = '', ...others] = tag.toLowerCase().split('-');
  const formatted = others.map((subtag) => {
    if (/^[a-z]{4}$/.test(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1);
    return /^[a-z]{2}$/.test(subtag) ? subtag.toUpperCase() : subtag;
  });
  return [language === 'in' ? 'id' : language, ...formatted].join('-');
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
