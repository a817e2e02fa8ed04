import type { i18n, Resource } from 'i18next';
import { warnOnce } from '../warnOnce.ts';
import { createTextInstance, textNamespace } from './createTextInstance.ts';
import { kitMessages } from './kitMessages.ts';
import { canonicalLanguage } from './languageChain.ts';
import type { StatusMessageOverrides } from './StatusMessages.ts';
import { createTextSource, type TextSource } from './TextSource.ts';

/** Texts by language: one object, or several of which the first that has a text gives it. */
export type MessagesOption = StatusMessageOverrides | readonly StatusMessageOverrides[];

let kitInstance: i18n | undefined;

/** The kit's own i18next instance, made when it is first asked for. */
export function getKitInstance(): i18n {
  return (kitInstance ??= createTextInstance(toResource(kitMessages)));
}

let kitSource: TextSource | undefined;

/** The kit's own texts. */
export function getKitSource(): TextSource {
  return (kitSource ??= createTextSource(getKitInstance()));
}

const messagesSources = new WeakMap<object, TextSource>();

/** The sources of what an app gives as `messages`, in their order. What is no object of texts is passed over. */
export function getMessagesSources(messages: unknown): readonly TextSource[] {
  if (messages === undefined || messages === null) return [];
  if (typeof messages !== 'object') {
    warnOfType('messages');
    return [];
  }
  if (isList(messages)) return messages.flatMap(getMessagesSources);
  let source = messagesSources.get(messages);
  if (!source) {
    source = createTextSource(createTextInstance(toResource(messages)));
    messagesSources.set(messages, source);
  }
  return [source];
}

const appSources = new WeakMap<i18n, TextSource>();

/** The texts under the namespace `statusMessage` of an app's i18next, as far as the app has loaded it. */
export function getAppSource(i18n: i18n): TextSource {
  let source = appSources.get(i18n);
  if (!source) {
    // An app may well escape values for HTML of its own; React does so for this kit.
    source = createTextSource(i18n, { interpolation: { escapeValue: false } });
    appSources.set(i18n, source);
  }
  return source;
}

/** Texts by language as i18next takes them; languages whose texts are no object are passed over. */
function toResource(messages: object): Resource {
  const resource: Resource = {};
  for (const [language, texts] of readEntries(messages)) {
    const tag = canonicalLanguage(language);
    if (tag === null || typeof texts !== 'object' || texts === null) warnOfType(`messages["${language}"]`);
    else resource[tag] = { [textNamespace]: texts as Resource[string][string] };
  }
  return resource;
}

/** `Array.isArray`, which throws for a revoked proxy, the one thing that is neither. */
function isList(value: object): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function readEntries(messages: object): [string, unknown][] {
  try {
    return Object.entries(messages);
  } catch {
    warnOfType('messages');
    return [];
  }
}

function warnOfType(what: string): void {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(`\`${what}\` should be an object of texts: { [language]: { codes, actions } }. It is ignored.`);
  }
}
