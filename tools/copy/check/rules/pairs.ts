import { listTexts, type CopyText } from '../listTexts.ts';
import { sourceLanguage, type Locales } from '../Locales.ts';

/** A text of another language beside the one of the source language under the same key. */
export interface Pair {
  readonly language: string;
  readonly source: CopyText | undefined;
  readonly target: CopyText | undefined;
}

/** Every key of the source language or another, with its texts in both. */
export function pairs(locales: Locales): readonly Pair[] {
  const source = locales[sourceLanguage];
  if (!source) return [];
  const bySource = byKey(listTexts(sourceLanguage, source));
  return Object.entries(locales)
    .filter(([language]) => language !== sourceLanguage)
    .flatMap(([language, locale]) => {
      const byTarget = byKey(listTexts(language, locale));
      const keys = [...new Set([...bySource.keys(), ...byTarget.keys()])];
      return keys.map((key) => ({ language, source: bySource.get(key), target: byTarget.get(key) }));
    });
}

function byKey(texts: readonly CopyText[]): ReadonlyMap<string, CopyText> {
  // Of a text that is counted, the one form that every language has.
  const comparable = texts.filter(({ key }) => key.plural === undefined || key.plural === 'other');
  return new Map(comparable.map((copy) => [`${copy.location.file} ${copy.location.path}`, copy]));
}
