import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { usableLanguages } from '../message/usableLanguages.ts';
import { useI18nextTexts } from '../message/useI18nextTexts.ts';
import { defaultLanguage } from '../text/localeFallbacks.ts';

/** The languages that people at the kiosk can choose from; at least the one that holds here. */
export function useAvailableLanguages(languages: readonly string[] = []): readonly string[] {
  const defaults = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  const offered = usableLanguages(languages);
  if (offered[0]) return offered;
  return usableLanguages([defaults.language, app.language, defaultLanguage]).slice(0, 1);
}
