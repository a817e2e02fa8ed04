import { Refusal } from '../../check/runCommand.ts';

/** Tags of ISO 639 that stand for no one language. */
const noLanguages: readonly string[] = ['mul', 'und', 'zxx'];

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Whether the tables of this Node.js have the language: its plural forms or its name. */
function isKnown(tag: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return Intl.PluralRules.supportedLocalesOf(tag).length > 0 || names.of(tag) !== undefined;
}

/**
 * The tag of a language in its canonical form: `PT-br` is `pt-BR`.
 * @throws Refusal for what is no tag of BCP 47 or of no language.
 */
export function readTag(word: string): string {
  const tag = canonical(word);
  if (tag === undefined) {
    const meant = canonical(word.replaceAll('_', '-'));
    const advice = meant === undefined ? 'A tag is “jv”, “ar” or “pt-BR”, for example' : `Write “${meant}”`;
    throw new Refusal(`“${word}” is no language tag (BCP 47). ${advice}.`);
  }
  const { language, baseName } = new Intl.Locale(tag);
  if (baseName !== tag) throw new Refusal(`“${tag}” says more than a language and its place. Write “${baseName}”.`);
  if (noLanguages.includes(language) || !isKnown(tag)) throw new Refusal(`no language “${tag}” is known to Node.js.`);
  return tag;
}
