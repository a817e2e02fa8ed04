import type { TextSource } from './createTextSource.ts';

/**
 * Returns a source that is asked only for the texts that these messages have: i18next looks for a text in several ways,
 * and most variants of a text are not written. The messages have to be plain objects that never change, with canonical
 * tags and without flat keys such as `'413.title'`.
 */
export function limitToWritten(source: TextSource, messages: Readonly<Record<string, object>>): TextSource {
  return (language, key, values, requestedLanguage) =>
    isWritten(messages[language], key) ? source(language, key, values, requestedLanguage) : undefined;
}

function isWritten(texts: unknown, key: string): boolean {
  let found = texts;
  for (const name of key.split('.')) found = (found as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof found === 'string';
}
