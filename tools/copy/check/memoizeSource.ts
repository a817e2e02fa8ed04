import type { TextSource } from '../../../src/text/createTextSource.ts';

/**
 * Returns a source that looks up each text once: a label is in many messages, and i18next looks for each variant of a
 * text anew.
 */
export function memoizeSource(source: TextSource): TextSource {
  const texts = new Map<string, string | undefined>();
  return (language, key, values, requestedLanguage) => {
    const lookup = [language, key, requestedLanguage, ...Object.values(values)].join(' ');
    if (!texts.has(lookup)) texts.set(lookup, source(language, key, values, requestedLanguage));
    return texts.get(lookup);
  };
}
