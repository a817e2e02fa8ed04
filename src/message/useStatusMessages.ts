import globalI18n from 'i18next';
import { useContext, useMemo, useSyncExternalStore } from 'react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { resolveFromSources } from '../text/resolveStatusMessage.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { getMessagesSources } from '../text/textSources.ts';
import { getAppTextsStore } from './appTexts.ts';
import { mergeOptions } from './mergeOptions.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';

/** More languages than any screen has room for. */
const mostLanguages = 9;

/**
 * The message for a code in each of several languages, or in the one that holds here if none are named. Empty where
 * there is no code; a language that falls back to one that is there already adds nothing.
 */
export function useStatusMessages(
  code: unknown,
  own: StatusMessageOptions,
  languages?: readonly string[],
): readonly ResolvedStatusMessage[] {
  const defaults = useContext(StatusMessageContext);
  const store = getAppTextsStore(defaults.i18n ?? globalI18n);
  const app = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const { language, setting, operation, audience, attempt, privacy, values, messages } = own;
  const languageList = languages && readLanguages(languages);

  return useMemo(() => {
    const given = { language, setting, operation, audience, attempt, privacy, values, messages };
    const options = mergeOptions(given, defaults);
    const sources = [...getMessagesSources(options.messages), ...(app.source ? [app.source] : [])];
    const wanted = languageList ? languageList.split(',') : [options.language ?? app.language];
    const found = wanted.flatMap((one) => resolveFromSources(code, { ...options, language: one }, sources) ?? []);
    return [...new Map(found.map((message) => [message.language, message])).values()];
  }, [code, defaults, app, language, setting, operation, audience, attempt, privacy, values, messages, languageList]);
}

/** The languages as one string, which is the same as long as they are. */
function readLanguages(languages: readonly unknown[]): string {
  try {
    return languages
      .slice(0, mostLanguages)
      .filter((one) => typeof one === 'string')
      .join();
  } catch {
    // No list at all.
    return '';
  }
}
