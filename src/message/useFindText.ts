import { useContext } from 'react';
import { findText, type FoundText } from '../text/findText.ts';
import { getLocaleFallbacks } from '../text/localeFallbacks.ts';
import type { MessagesOption, TextValues } from '../text/StatusMessageOptions.ts';
import { getMessagesSources } from '../text/sources.ts';
import { useI18nextTexts } from './i18nextStore.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';

/** Finds a text around a message in a language, or in its best fallback. */
export type FindText = (key: string, language: string, values?: TextValues) => FoundText;

/**
 * Returns a function that finds texts that are not part of a message: in `messages`, then in the app's i18next, then in
 * the kit.
 *
 * @param kitTexts - The kit's texts.
 * @param ownMessages - The app's texts that come before those of the provider.
 */
export function useFindText(kitTexts: MessagesOption, ownMessages?: MessagesOption): FindText {
  const { messages } = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  return (key, language, values = {}) => {
    const sources = [
      ...getMessagesSources([ownMessages, messages]),
      ...(app.source ? [app.source] : []),
      ...getMessagesSources(kitTexts),
    ];
    const languages = getLocaleFallbacks(language, app.getFallbacks(language));
    return findText(key, { sources, languages, contexts: [], values });
  };
}
