import type { i18n } from 'i18next';
import { tryCatch } from '../utils/tryCatch.ts';
import { getGuestTranslator } from './guestTranslator.ts';
import { canonicalizeLanguage, defaultLanguage } from './localeFallbacks.ts';

/** Returns the tags under which an i18next instance may have texts in a language: those that its `t` uses come first. */
export function findOwnTags(instance: i18n, language: string): readonly string[] {
  return getTags(instance).filter((tag) => toLanguage(tag) === language);
}

/** Returns the tag that an i18next instance uses for a language: `id_ID` in an app that has this for `id-ID`. */
export function toOwnTag(instance: i18n, language: string): string {
  const [ownTag] = findOwnTags(instance, toLanguage(language) ?? language);
  return ownTag ?? language;
}

/** Returns the canonical tags of the languages in which an app looks for a text, with its own fallback languages. */
export function getAppFallbacks(app: i18n, language: string): readonly string[] {
  return tryCatch(() => {
    const tags = getGuestTranslator(app).getHierarchy(toOwnTag(app, language));
    return tags.filter((tag) => !isPlaceholder(tag)).flatMap((tag) => toLanguage(tag) ?? []);
  }, []);
}

/** Returns all tags of an instance: its current language and fallbacks first, then all that it has texts in, then `dev`. */
function getTags({ language, languages, store }: Partial<i18n>): readonly string[] {
  const others = [...(languages ?? []), ...Object.keys(store?.data ?? {})];
  const tags: readonly unknown[] = [language, ...others.filter((tag) => tag !== developersTag), developersTag];
  return [...new Set(tags.filter((tag) => typeof tag === 'string'))];
}

/** i18next's default fallback, which is no language, and the language that shows keys in place of texts. */
const developersTag = 'dev';
const keysTag = 'cimode';

/** Returns whether a tag of i18next is not a language. */
export function isPlaceholder(tag: string): boolean {
  return tag === developersTag || tag.toLowerCase() === keysTag;
}

/** Returns the canonical tag for a tag of i18next. Texts under `dev` count as English, as in i18next's plural rules. */
function toLanguage(tag: string): string | null {
  return tag === developersTag ? defaultLanguage : canonicalizeLanguage(tag);
}
