import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { usableLanguages } from '../message/usableLanguages.ts';
import { useAppTexts } from '../message/useAppTexts.ts';
import { defaultLanguage } from '../text/languageChain.ts';

/** The languages that people at the kiosk can choose from; at least the one that holds here. */
export function useOfferedLanguages(languages: readonly string[] = []): readonly string[] {
  const defaults = useContext(StatusMessageContext);
  const app = useAppTexts();
  const offered = usableLanguages(languages);
  if (offered[0]) return offered;
  return usableLanguages([defaults.language, app.language, defaultLanguage]).slice(0, 1);
}
