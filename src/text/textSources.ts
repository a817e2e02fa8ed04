import type { i18n, Resource } from 'i18next';
import { warnOnce } from '../utils/warnOnce.ts';
import { createTextInstance, textNamespace } from './createTextInstance.ts';
import { kitMessages } from './kitMessages.ts';
import { canonicalLanguage } from './localeFallbacks.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import type { StatusMessageOverrides } from './StatusTexts.ts';
import { createTextSource, type TextSource } from './TextSource.ts';

/** Texts by language: one object, or several of which the first that has a text gives it. */
export type MessagesOption = StatusMessageOverrides | readonly (MessagesOption | undefined)[];

const getMessagesSource = weakMemoize((messages: object) => createTextSource(createTextInstance(toResource(messages))));

/** The kit's own texts, made ready when they are first asked for. */
export const getKitSource = (): TextSource => getMessagesSource(kitMessages);

/** The texts under the namespace `statusMessage` of an app's i18next, as far as the app has loaded it. */
export const getAppSource = weakMemoize((i18n: i18n) =>
  // An app may well escape values for HTML of its own; React does so for this kit.
  createTextSource(i18n, { interpolation: { escapeValue: false } }),
);

/** The sources of what an app gives as `messages`, in their order. What is no object of texts is passed over. */
export function getMessagesSources(messages: unknown): readonly TextSource[] {
  if (messages === undefined || messages === null) return [];
  try {
    if (Array.isArray(messages)) return messages.flatMap(getMessagesSources);
    if (typeof messages === 'object') return [getMessagesSource(messages)];
  } catch {
    // An object that throws when it is looked at; told below.
  }
  if (process.env.NODE_ENV !== 'production') warnOfType('messages');
  return [];
}

/** Texts by language as i18next takes them; languages whose texts are no object are passed over. */
function toResource(messages: object): Resource {
  const resource: Resource = {};
  for (const [language, texts] of Object.entries<unknown>({ ...messages })) {
    const tag = canonicalLanguage(language);
    if (tag !== null && typeof texts === 'object' && texts !== null) resource[tag] = { [textNamespace]: texts };
    else if (process.env.NODE_ENV !== 'production') warnOfType(`messages["${language}"]`);
  }
  return resource;
}

/** For development builds. */
function warnOfType(what: string): void {
  warnOnce(`\`${what}\` should be an object of texts: { [language]: { codes, actions } }. It is ignored.`);
}
