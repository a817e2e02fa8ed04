import { canonicalizeLanguage } from '../text/localeFallbacks.ts';
import { tryCatch } from '../utils/tryCatch.ts';

/**
 * Returns the language of a tag with its usual script and region, so that two tags of one language are alike: `id`,
 * `id_ID` and the old `in` are `id-Latn-ID`. Returns `null` for an invalid tag.
 */
export function completeLanguage(tag: string): Intl.Locale | null {
  return tryCatch(() => new Intl.Locale(canonicalizeLanguage(tag) ?? '').maximize(), null);
}
