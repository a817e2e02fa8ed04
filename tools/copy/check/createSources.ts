import { limitToWritten } from '../../../src/text/limitToWritten.ts';
import type { TextSource } from '../../../src/text/createTextSource.ts';
import { getMessagesSources } from '../../../src/text/sources.ts';
import type { StatusMessageOverrides } from '../../../src/text/StatusTexts.ts';

/** Returns the sources of texts from locale files: a thousand messages are built from them, so a text is looked up once. */
export function createSources(overrides: readonly StatusMessageOverrides[]): readonly TextSource[] {
  return overrides.flatMap((messages) =>
    getMessagesSources(messages).map((source) => limitToWritten(memoize(source), messages)),
  );
}

function memoize(source: TextSource): TextSource {
  const texts = new Map<string, string | undefined>();
  return (language, key, values, requestedLanguage) => {
    const lookup = [language, key, requestedLanguage, ...Object.values(values)].join(' ');
    if (!texts.has(lookup)) texts.set(lookup, source(language, key, values, requestedLanguage));
    return texts.get(lookup);
  };
}
