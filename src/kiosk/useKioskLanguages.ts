import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { useI18nextTexts } from '../message/i18nextStore.ts';
import { sanitizeLanguages } from '../message/useResolvedMessages.ts';
import { defaultLanguage as kitLanguage } from '../text/localeFallbacks.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { completeLanguage } from './completeLanguage.ts';
import { useKioskChoice } from './useKioskChoice.ts';

interface KioskLanguagesOptions {
  readonly languages: readonly string[] | undefined;
  readonly languagesAtOnce: 1 | 2 | undefined;
  /** The chosen language, if the app controls it. */
  readonly language: string | undefined;
  /** The language with which each session begins, if the app does not want the first one. */
  readonly startLanguage: string | undefined;
  readonly onLanguageChange: ((language: string) => void) | undefined;
}

/** The languages of a kiosk, as the app writes their tags. */
export interface KioskLanguages {
  /** All languages that people can choose, the chosen one first. At least one. */
  readonly choices: readonly string[];
  /** The languages that are shown: the first one or two of the choices. */
  readonly shown: readonly string[];
  readonly choose: (language: string) => void;
  /** Tells the app that the session is over, see `KioskChoice`. */
  readonly reset: () => void;
}

/** Keeps the language that a person has chosen. Until then, the start language or the first one comes first. */
export function useKioskLanguages(options: KioskLanguagesOptions): KioskLanguages {
  const { languages = [], languagesAtOnce, language, startLanguage, onLanguageChange } = options;
  const available = useAvailableLanguages(languages, language ?? startLanguage);
  const [main = kitLanguage] = available;
  const { current, choose, reset } = useKioskChoice({
    prop: 'language',
    value: findLanguage(available, language) ?? language,
    startValue: findLanguage(available, startLanguage) ?? main,
    onChange: onLanguageChange,
    hasButton: available.length > 1,
  });
  if (process.env.NODE_ENV !== 'production') warnOfMissingLanguage(available, language ?? startLanguage);
  const choices = [...new Set([findLanguage(available, current) ?? main, ...available])];
  return { choices, shown: choices.slice(0, languagesAtOnce === 1 ? 1 : 2), choose, reset };
}

/**
 * Returns the kiosk's languages or, if the kiosk has no list, one language: the wanted one, or that of the provider or
 * the app.
 */
function useAvailableLanguages(languages: readonly string[], wanted: string | undefined): readonly string[] {
  const defaults = useContext(StatusMessageContext);
  const app = useI18nextTexts();
  const ofKiosk = getDistinctLanguages(languages);
  if (ofKiosk[0]) return ofKiosk;
  return sanitizeLanguages([wanted, defaults.language, app.language, kitLanguage]).slice(0, 1);
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

/** Returns the tag of a list for a language: that of the same region or, without one, any of the same language. */
function findLanguage(available: readonly string[], wanted: string | undefined): string | undefined {
  const language = typeof wanted === 'string' ? completeLanguage(wanted) : null;
  if (!language) return undefined;
  return (
    available.find((tag) => getLanguageKey(tag) === language.toString()) ??
    available.find((tag) => completeLanguage(tag)?.language === language.language)
  );
}

/** Returns a text that is the same for all tags of a language and region; `undefined` for an invalid tag. */
function getLanguageKey(tag: string): string | undefined {
  return completeLanguage(tag)?.toString();
}

/** For development builds. */
function warnOfMissingLanguage(available: readonly string[], wanted: string | undefined): void {
  if (typeof wanted !== 'string' || findLanguage(available, wanted)) return;
  warnOnce(
    `the language "${wanted}" is not in \`languages\` of KioskStatus, so "${available[0]}" is shown. Add it there.`,
  );
}
