import { createInstance, type i18n, type InitOptions, type Resource, type TOptions } from 'i18next';
import { warnOnce } from '../utils/warnOnce.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { kitMessages } from './kitMessages.ts';
import { canonicalizeLanguage, defaultLanguage } from './localeFallbacks.ts';
import type { TextValues } from './StatusMessageOptions.ts';

/** Returns the text for a key in exactly this language, or `undefined` if there is none. Never throws. */
export type TextSource = (language: string, key: string, values: TextValues) => string | undefined;

/** The i18next namespace of the kit's texts, in the kit's own instances and in the app's. */
export const textNamespace = 'statusMessage';

/** Returns the source of the kit's own texts. It is created at the first call. */
export const getKitSource = (): TextSource => getOverridesSource(kitMessages);

/** Returns the source of the texts that an app's i18next has loaded in the namespace `statusMessage`. */
export const getAppSource = weakMemoize((app: i18n) =>
  // React escapes the values. An app that escapes them in i18next too would have them escaped twice.
  createTextSource(app, { interpolation: { escapeValue: false } }),
);

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

const getOverridesSource = weakMemoize((messages: object) =>
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
 * here. The majors of i18next differ in fallbacks and in empty texts. This has no effect on the kit, since it requests
 * each text in one language only.
 */
function createTextInstance(resources: Resource): i18n {
  const instance: i18n & { logger?: SharedLogger } = createInstance();
  const options: InitOptions = {
    resources,
    lng: defaultLanguage,
    interpolation: { escapeValue: false },
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

/**
 * Creates a source that reads an i18next instance and never changes it. It calls `exists` before `t`, so that i18next
 * neither reports a missing key nor loads anything.
 */
function createTextSource(instance: i18n, translateOptions?: TOptions): TextSource {
  return (language, key, values) => {
    const options: TOptions = {
      // The values come first, so that a value cannot replace an option.
      ...values,
      lng: language,
      lngs: [language],
      ns: textNamespace,
      keySeparator: '.',
      returnObjects: true,
      missingInterpolationHandler: replaceWithNothing,
      ...translateOptions,
    };
    try {
      if (!instance.exists(key, options)) return undefined;
      const text: unknown = instance.t(key, options);
      // i18next returns the key for an empty text.
      if (typeof text === 'string') return text.trim() === '' || text === key ? undefined : text;
    } catch {
      // A text that cannot be read. The warning below covers it.
    }
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(`the text "${key}" in "${language}" is not a string that can be read. The next best text is shown.`);
    }
    return undefined;
  };
}

/** Replaces a placeholder that has no value with an empty string, so that its name is never shown. */
function replaceWithNothing(_text: string, placeholder: RegExpExecArray): string {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(`a text has the placeholder ${placeholder[0]}, and \`values\` has no value for it.`);
  }
  return '';
}
