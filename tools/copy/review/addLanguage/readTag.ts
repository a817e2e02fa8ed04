import { Refusal } from '../../check/CommandResult.ts';

/** Tags of ISO 639 that do not stand for one language. */
const specialTags: readonly string[] = ['mul', 'und', 'zxx'];

/** Returns the canonical form of a tag, or `undefined` for a text that is not a tag. */
function canonicalize(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Returns whether this version of Node.js knows the plural forms or the name of a language. */
function isKnown(tag: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return Intl.PluralRules.supportedLocalesOf(tag).length > 0 || names.of(tag) !== undefined;
}

/**
 * Returns the tag of a language in its canonical form: `PT-br` becomes `pt-BR`.
 * @throws Refusal for a text that is not a tag of BCP 47, and for the tag of no language
 */
export function readTag(word: string): string {
  const tag = canonicalize(word);
  if (tag === undefined) {
    const corrected = canonicalize(word.replaceAll('_', '-'));
    const advice = corrected === undefined ? 'A tag is “jv”, “ar” or “pt-BR”, for example' : `Write “${corrected}”`;
    throw new Refusal(`“${word}” is not a language tag (BCP 47). ${advice}.`);
  }
  const { language, baseName } = new Intl.Locale(tag);
  if (baseName !== tag) throw new Refusal(`“${tag}” says more than the language and its place. Write “${baseName}”.`);
  if (specialTags.includes(language) || !isKnown(tag)) throw new Refusal(`Node.js knows no language “${tag}”.`);
  return tag;
}
