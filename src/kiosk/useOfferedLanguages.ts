import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { usableLanguages } from '../message/usableLanguages.ts';
import { useAppTexts } from '../message/useAppTexts.ts';
import { defaultLanguage } from '../text/languageChain.ts';

/** The languages that people at the kiosk can choose from, each once; at least the one that holds here. */
export function useOfferedLanguages(
  languages: readonly string[] | undefined,
  language: string | undefined,
): readonly string[] {
  const defaults = useContext(StatusMessageContext);
  const app = useAppTexts();
  const offered = usableLanguages(languages ?? []);
  return offered.length > 0
    ? [...new Set(offered)]
    : [usableLanguages([language, defaults.language, app.language, defaultLanguage])[0] ?? defaultLanguage];
}
