import { privateContext, getKeySuffixes } from './contexts.ts';
import { defaultLanguage } from './localeFallbacks.ts';
import type { TextSource, TextValues } from './TextSource.ts';

/** Where and how to look for texts. */
export interface TextQuery {
  /** The first that has a text gives it. */
  readonly sources: readonly TextSource[];
  /** The language asked for first. */
  readonly languages: readonly string[];
  /** See `getContexts`. */
  readonly contexts: readonly string[];
  readonly values: TextValues;
}

/** A text and the language that it is really in. */
export interface FoundText {
  readonly text: string;
  readonly language: string;
}

/**
 * The text for a key: in the first language that has one, from the first source that has one, in the most fitting
 * variant. A private variant goes before all else, from whatever source and in whatever language: an app that gives
 * only the plain text must not thereby show on a kiosk what the kit would have hidden. The kit has every text in
 * English, or it would not compile, so there is always one.
 */
export function findText(key: string, query: TextQuery): FoundText {
  const suffixes = getKeySuffixes(query.contexts);
  // Weightiest of all contexts, it comes first wherever it is.
  const firstPlain = suffixes.findIndex((suffix) => !suffix.startsWith(`_${privateContext}`));
  return (
    findVariant(key, suffixes.slice(0, firstPlain), query) ??
    findVariant(key, suffixes.slice(firstPlain), query) ??
    inEnglish('')
  );
}

/** A text that is in English whatever language was asked for. */
export const inEnglish = (text: string): FoundText => ({ text, language: defaultLanguage });

function findVariant(key: string, suffixes: readonly string[], query: TextQuery): FoundText | undefined {
  for (const language of query.languages) {
    for (const source of query.sources) {
      for (const suffix of suffixes) {
        const text = source(language, key + suffix, query.values);
        if (text !== undefined) return { text, language };
      }
    }
  }
  return undefined;
}
