import { useContext, useMemo } from 'react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { resolveFromSources } from '../text/resolveStatusMessage.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { getMessagesSources } from '../text/sources.ts';
import { mergeOptions } from './mergeOptions.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';
import { usableLanguages } from './usableLanguages.ts';
import { useI18nextTexts } from './useI18nextTexts.ts';

/**
 * The message for a code in each of several languages, or in the one that holds here if none are named. Empty where
 * there is no code; a language that falls back to one that is there already adds nothing.
 */
export function useResolvedMessages(
  code: unknown,
  own: StatusMessageOptions,
  languages?: readonly string[],
): readonly ResolvedStatusMessage[] {
  const defaults = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  const { language, setting, operation, audience, attempt, privacy, values, messages } = own;
  const languageList = languages && usableLanguages(languages).join(); // the same as long as they are

  return useMemo(() => {
    const given = { language, setting, operation, audience, attempt, privacy, values, messages };
    const options = mergeOptions(given, defaults);
    const sources = [...getMessagesSources(options.messages), ...(app.source ? [app.source] : [])];
    const wanted = languageList ? languageList.split(',') : [options.language ?? app.language];
    const found = wanted.flatMap((one) => resolveFromSources(code, { ...options, language: one }, sources) ?? []);
    return [...new Map(found.map((message) => [message.language, message])).values()];
  }, [code, defaults, app, language, setting, operation, audience, attempt, privacy, values, messages, languageList]);
}
