import { createInstance, type i18n, type InitOptions, type Resource } from 'i18next';
import { warnOnce } from '../utils/warnOnce.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { createTextSource, textNamespace, type TextSource } from './createTextSource.ts';
import { kitMessages } from './kitMessages.ts';
import { limitToWritten } from './limitToWritten.ts';
import { canonicalizeLanguage, defaultLanguage } from './localeFallbacks.ts';

/** Returns the source of the kit's own texts. It is created at the first call. */
export const getKitSource = (): TextSource => createKitSource(kitMessages);

const createKitSource = /* @__PURE__ */ weakMemoize((messages: Readonly<Record<string, object>>) =>
  limitToWritten(getOverridesSource(messages), messages),
);

/** Returns the source of the texts that an app's i18next has loaded in the namespace `statusMessage`. */
export const getAppSource = /* @__PURE__ */ weakMemoize(createTextSource);

/** Returns the sources of the option `messages`, in order. A value that is not an object of texts is skipped. */
export function getMessagesSources(messages: unknown): readonly TextSource[] {
  if (messages === undefined || messages === null) return [];
  try {
    if (Array.isArray(messages)) return messages.flatMap(getMessagesSources);
    if (typeof messages === 'object') return [getOverridesSource(messages)];
  } catch {
    // A getter or a proxy of the app threw. The warning below covers it.
  }
  if (process.env.NODE_ENV !== 'production') warnAboutMessages('messages');
  return [];
}

const getOverridesSource = /* @__PURE__ */ weakMemoize((messages: object) =>
  createTextSource(createTextInstance(toResource(messages))),
);

/** Converts texts by language to an i18next resource. A language whose texts are not an object is skipped. */
function toResource(messages: object): Resource {
  const resource: Resource = {};
  for (const [language, texts] of Object.entries<unknown>({ ...messages })) {
    const tag = canonicalizeLanguage(language);
    if (tag !== null && typeof texts === 'object' && texts !== null) resource[tag] = { [textNamespace]: texts };
    else if (process.env.NODE_ENV !== 'production') warnAboutMessages(`messages["${language}"]`);
  }
  return resource;
}

function warnAboutMessages(name: string): void {
  warnOnce(`\`${name}\` should be an object of texts: { [language]: { codes, actions } }. It is ignored.`);
}

/** The part of i18next's logger that `init` overwrites. */
interface SharedLogger {
  debug?: boolean;
}

/**
 * Creates an i18next instance that shares nothing with the app's. It is ready at once, since it gets its resources
 * here.
 */
function createTextInstance(resources: Resource): i18n {
  const instance: i18n & { logger?: SharedLogger } = createInstance();
  const options: InitOptions = {
    resources,
    lng: defaultLanguage,
    fallbackLng: false,
    // An id of an app may have a colon.
    nsSeparator: false,
    // Only i18next 25 knows this option. Without it, i18next 25 writes an advertisement to the console.
    ...{ showSupportNotice: false },
  };
  // Before i18next 27 all instances share one logger, and `init` overwrites the app's logger and `debug` setting.
  const { logger } = instance;
  const savedLogger = { ...logger };
  if (logger) logger.debug = false;
  void instance.init(options);
  if (logger) Object.assign(logger, savedLogger);
  return instance;
}
