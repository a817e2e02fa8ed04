import type { StatusMessageOverrides } from '../../../src/text/StatusTexts.ts';
import type { Locale, Locales } from './Locales.ts';

/** Locales as an app gives them to `messages`: the texts for attendants before the others. */
export function messagesOf(locales: Locales): readonly StatusMessageOverrides[] {
  const ofEach = (texts: (locale: Locale) => StatusMessageOverrides[string]): StatusMessageOverrides =>
    Object.fromEntries(Object.entries(locales).map(([language, locale]) => [language, texts(locale)]));
  return [ofEach(({ attendant }) => attendant), ofEach(({ codes, actions, labels }) => ({ codes, actions, labels }))];
}
