import { useContext, useState } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { useI18nextTexts } from '../message/i18nextStore.ts';
import { sanitizeLanguages } from '../message/useResolvedMessages.ts';
import { defaultLanguage } from '../text/localeFallbacks.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { completeLanguage } from './completeLanguage.ts';
import type { KioskStatusProps } from './KioskStatusProps.ts';

/** The languages of a kiosk, as the app writes their tags. */
export interface KioskLanguages {
  /** All languages that people can choose, the chosen one first. At least one. */
  readonly choices: readonly string[];
  /** The languages that are shown: the first one or two of the choices. */
  readonly shown: readonly string[];
  readonly choose: (language: string) => void;
}

/** Keeps the language that a person has chosen. Until then, the main language comes first. */
export function useKioskLanguages({
  languages = [],
  languagesAtOnce,
  onLanguageChange,
}: Pick<KioskStatusProps, 'languages' | 'languagesAtOnce' | 'onLanguageChange'>): KioskLanguages {
  const [chosen, setChosen] = useState<string>();
  const available = useAvailableLanguages(languages);
  const first = available.find((language) => chosen && getLanguageKey(language) === getLanguageKey(chosen));
  const choices = [...new Set(first ? [first, ...available] : available)];
  return {
    choices,
    shown: choices.slice(0, languagesAtOnce === 1 ? 1 : 2),
    choose(language) {
      setChosen(language);
      onLanguageChange?.(language);
    },
  };
}

/** Returns the kiosk's languages or, if the kiosk names none, the language of the provider or the app. */
function useAvailableLanguages(languages: readonly string[]): readonly string[] {
  const defaults = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  const ofKiosk = getDistinctLanguages(languages);
  if (ofKiosk[0]) return ofKiosk;
  return sanitizeLanguages([defaults.language, app.language, defaultLanguage]).slice(0, 1);
}

/** Returns the first tag of each language in a list. Values that are not tags are left out. */
function getDistinctLanguages(languages: readonly string[]): readonly string[] {
  const tags = sanitizeLanguages(languages);
  const keys = tags.map(getLanguageKey);
  if (process.env.NODE_ENV !== 'production' && keys.includes(undefined)) {
    warnOnce('`languages` of KioskStatus should be language tags such as "id" or "en-GB". Other values are left out.');
  }
  return tags.filter((_, index) => keys[index] && keys.indexOf(keys[index]) === index);
}

/** Returns a text that is the same for all tags of a language and region; `undefined` for an invalid tag. */
function getLanguageKey(tag: string): string | undefined {
  return completeLanguage(tag)?.toString();
}
