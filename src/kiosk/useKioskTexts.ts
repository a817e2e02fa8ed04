import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { useI18nextTexts } from '../message/i18nextStore.ts';
import { findText, type FoundText } from '../text/findText.ts';
import { getLocaleFallbacks } from '../text/localeFallbacks.ts';
import type { TextValues } from '../text/StatusMessageOptions.ts';
import { getMessagesSources } from '../text/sources.ts';
import { kioskMessages, type KioskTextKey } from './kioskMessages.ts';

/** Finds one of the kiosk's own texts in a language, or in its best fallback. */
export type FindKioskText = (key: KioskTextKey, language: string, values?: TextValues) => FoundText;

/** Returns a function that finds the kiosk's own texts: in `messages`, then in the app's i18next, then in the kit. */
export function useKioskTexts(): FindKioskText {
  const { messages } = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  const sources = [
    ...getMessagesSources(messages),
    ...(app.source ? [app.source] : []),
    ...getMessagesSources(kioskMessages),
  ];
  return (key, language, values = {}) => {
    const languages = getLocaleFallbacks(language, app.getFallbacks(language));
    return findText(`kiosk.${key}`, { sources, languages, contexts: [], values });
  };
}
