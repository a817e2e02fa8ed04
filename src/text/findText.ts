import type { TextSource } from './createTextSource.ts';
import { defaultLanguage } from './localeFallbacks.ts';
import { privateContext } from './situation.ts';
import type { TextValues } from './StatusMessageOptions.ts';

/** Where and how to look for texts. */
export interface TextQuery {
  /** The first source that has a text provides it. */
  readonly sources: readonly TextSource[];
  /** The requested language first, then its fallbacks. */
  readonly languages: readonly string[];
  /** See `getContexts`. */
  readonly contexts: readonly string[];
  readonly values: TextValues;
}

/** A text and the language that it is written in. */
export interface FoundText {
  readonly text: string;
  readonly language: string;
}

/** Finds the private variant of a text, in any language and from any source; `undefined` if there is none. */
export function findPrivateText(key: string, query: TextQuery): FoundText | undefined {
  return findVariant(key, getKeySuffixes(query.contexts).filter(isPrivate), query);
}

/** Returns whether a variant is for a screen that other people can see. */
function isPrivate(suffix: string): boolean {
  return suffix.startsWith(`_${privateContext}`);
}

/**
 * Finds the text for a key: in the first language that has one, from the first source that has one, in the variant
 * that fits the contexts best.
 *
 * Private variants come first, in any language and from any source. Otherwise an app that overrides only the plain
 * text would show on a kiosk what the kit's private variant hides.
 *
 * The result is empty only if no source has the text. The kit's own texts are complete in English, by their type.
 */
export function findText(key: string, query: TextQuery): FoundText {
  const otherSuffixes = getKeySuffixes(query.contexts).filter((suffix) => !isPrivate(suffix));
  return (
    findPrivateText(key, query) ?? findVariant(key, otherSuffixes, query) ?? { text: '', language: defaultLanguage }
  );
}

function findVariant(key: string, suffixes: readonly string[], query: TextQuery): FoundText | undefined {
  const [requestedLanguage = defaultLanguage] = query.languages;
  for (const language of query.languages) {
    for (const source of query.sources) {
      for (const suffix of suffixes) {
        const text = source(language, key + suffix, query.values, requestedLanguage);
        if (text !== undefined) return { text, language };
      }
    }
  }
  return undefined;
}

/**
 * Returns the key suffixes that fit the contexts, the best fit first and the plain key last. For
 * `['repeated', 'kiosk']`: `_repeated_kiosk`, `_repeated`, `_kiosk` and the empty suffix.
 */
export function getKeySuffixes(contexts: readonly string[]): readonly string[] {
  return contexts.reduceRight<string[]>(
    (suffixes, context) => [...suffixes.map((suffix) => `_${context}${suffix}`), ...suffixes],
    [''],
  );
}
