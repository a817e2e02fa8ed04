import {
  resolveStatusMessage,
  type ResolvedStatusMessage,
  type StatusCode,
  type StatusMessageOptions,
} from 'face-status-kit';
import en from '../../../locales/en/kiosk.json' with { type: 'json' };
import id from '../../../locales/id/kiosk.json' with { type: 'json' };
import enLabels from '../../../locales/en/labels.json' with { type: 'json' };
import idLabels from '../../../locales/id/labels.json' with { type: 'json' };
import type { Language } from '../Scenario.ts';

/** The codes of the kit, and those of an app's own in `options.statuses`. */
type Code = StatusCode | (string & {});

/**
 * Returns what the kit announces of a code in one language: nothing for a short moment of the app, such as `checking`. A
 * page without buttons offers no commands.
 */
export function getSpoken(code: Code, options: StatusMessageOptions): string {
  const { politeness, spoken } = getMessage(code, options);
  return politeness === 'off' ? '' : spoken;
}

/** Returns the label of an action of a message. */
export function getLabel(code: Code, action: string, options: StatusMessageOptions): string {
  const found = getMessage(code, options).actions.find(({ id }) => id === action);
  if (!found) throw new Error(`The message of ${code} has no action "${action}".`);
  return found.label;
}

function getMessage(code: Code, options: StatusMessageOptions): ResolvedStatusMessage {
  const message = resolveStatusMessage(code, { commands: [], ...options });
  if (!message) throw new Error(`There is no message for ${code}.`);
  return message;
}

/** Returns what the kit announces of a code in several languages, the main one first. */
export function getSpokenInAll(code: Code, languages: readonly Language[], options?: StatusMessageOptions): string {
  return languages.map((language) => getSpoken(code, { ...options, language })).join(' ');
}

/** Returns the other language of the kit. */
export function getOther(language: Language): Language {
  return language === 'en' ? 'id' : 'en';
}

/** The texts of the kiosk's question, with the whole time for an answer. */
export const idleQuestion = {
  en: { question: en.stillThere, clearing: en.clearing_other.replace('{{count}}', '20'), stay: en.stay },
  id: { question: id.stillThere, clearing: id.clearing_other.replace('{{count}}', '20'), stay: id.stay },
} as const;

/** What is announced when a button has waited for `retryAt`. */
export const readyToRetry = { en: enLabels.ready, id: idLabels.ready } as const;

/** Returns the label of a button that waits, up to the number of seconds: "Try again in". */
export function getWaitingLabel(label: string, language: Language): string {
  const [beginning] = { en: enLabels, id: idLabels }[language].inSeconds_other.split('{{count}}');
  return (beginning ?? '').replace('{{action}}', label).trim();
}
