import { useContext, useMemo } from 'react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { createResolver } from '../text/resolveStatusMessage.ts';
import { getMessagesSources } from '../text/sources.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { useI18nextTexts } from './i18nextStore.ts';
import { mergeOptions, StatusMessageContext } from './StatusMessageContext.ts';

/**
 * Returns the message for a code in each of several languages. Without a list of languages, it returns the message in the
 * one current language. A language that falls back to a language of the list adds nothing.
 *
 * @param commands - The ids of the commands that the screen offers, where the options do not hold them.
 * @returns An empty list where there is no code. The same list as long as no argument and no default changed.
 */
export function useResolvedMessages(
  code: unknown,
  ownOptions: StatusMessageOptions,
  languages?: readonly string[],
  commands: readonly string[] | undefined = ownOptions.commands,
): readonly ResolvedStatusMessage[] {
  const defaults = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  const { language, setting, stage, operation, audience, attempt, privacy, values, messages, statuses } = ownOptions;
  // A string, because an app may create a new but equal list at each render.
  const languageList = languages && sanitizeLanguages(languages).join();
  const commandList = commands && tryCatch(() => commands.join(), '');

  // Without the code, because on a live camera it changes many times a second while the options stay the same.
  const resolvers = useMemo(() => {
    const own = { language, setting, stage, operation, audience, attempt, privacy, values, messages, statuses };
    const options = { ...mergeOptions(own, defaults), commands: commandList?.split(',') };
    const sources = getMessagesSources(options.messages);
    const allSources = app.source ? [...sources, app.source] : sources;
    const wantedLanguages = languageList ? languageList.split(',') : [options.language ?? app.language];
    return wantedLanguages.map((wanted) =>
      createResolver({ ...options, language: wanted }, allSources, app.getFallbacks),
    );
  }, [
    defaults,
    app,
    language,
    setting,
    stage,
    operation,
    audience,
    attempt,
    privacy,
    values,
    messages,
    statuses,
    languageList,
    commandList,
  ]);

  return useMemo(() => {
    const byLanguage = new Map<string, ResolvedStatusMessage>();
    for (const resolve of resolvers) {
      const message = resolve(code);
      if (message) byLanguage.set(message.language, message);
    }
    return [...byLanguage.values()];
  }, [resolvers, code]);
}

/** More languages than any screen has room for. */
const maxLanguages = 9;

/** Returns the strings in a list of languages. Returns an empty list if the value is not a list. */
export function sanitizeLanguages(languages: readonly unknown[]): readonly string[] {
  return tryCatch(() => languages.slice(0, maxLanguages).filter((language) => typeof language === 'string'), []);
}
