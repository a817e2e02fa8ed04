import type { i18n } from 'i18next';
import { warnOnce } from '../utils/warnOnce.ts';
import { findOwnTags, isPlaceholder, toOwnTag } from './appLanguages.ts';
import { getGuestTranslator, type GuestTranslator, type LookupOptions } from './guestTranslator.ts';
import type { TextValues } from './StatusMessageOptions.ts';

/**
 * Returns the text for a key in exactly this language, or `undefined` if there is none. A text that is nested in it may
 * come from the requested language and its fallbacks, as i18next does it. Never throws.
 */
export type TextSource = (
  language: string,
  key: string,
  values: TextValues,
  requestedLanguage: string,
) => string | undefined;

/** The i18next namespace of the kit's texts, in the kit's own instances and in the app's. */
export const textNamespace = 'statusMessage';

/** Creates a source that reads the namespace `statusMessage` of an i18next instance, and never changes the instance. */
export function createTextSource(instance: i18n): TextSource {
  return (language, key, values, requestedLanguage) => {
    try {
      const translator = getGuestTranslator(instance);
      for (const tag of findOwnTags(instance, language)) {
        const options = getLookupOptions(instance, tag, values);
        for (const ownKey of toOwnKeys(instance, key)) {
          if (!translator.exists(ownKey, options)) continue;
          const requestedTag = toOwnTag(instance, requestedLanguage);
          const lng = isPlaceholder(requestedTag) ? tag : requestedTag;
          const text = translate(translator, ownKey, tag, { ...options, lng, ns: getNamespaces(instance) });
          if (text !== undefined) return text;
        }
      }
    } catch {
      if (process.env.NODE_ENV !== 'production') warnAboutText(key);
    }
    return undefined;
  };
}

/** Returns the options for a text of the namespace `statusMessage` under one tag. */
function getLookupOptions({ options }: i18n, tag: string, values: TextValues): LookupOptions {
  return {
    // The values come first, so that a value cannot replace an option.
    ...values,
    fallbackLng: undefined,
    lngs: [tag],
    ns: textNamespace,
    nsSeparator: undefined,
    // An app without separators may still have the kit's texts as they are documented, one object in another.
    keySeparator: options.keySeparator === false ? '.' : undefined,
    missingInterpolationHandler: replaceWithNothing,
  };
}

/** Returns the namespaces of a text and of what is nested in it. The app's default namespace is the second choice. */
function getNamespaces({ options }: i18n): readonly string[] {
  const { defaultNS } = options;
  return [textNamespace, ...(defaultNS ? [defaultNS].flat() : [])];
}

/** Returns a key of the kit as the instance separates keys and contexts, and as the kit's guide does. */
function toOwnKeys({ options }: i18n, key: string): readonly string[] {
  const { keySeparator, contextSeparator = '_' } = options;
  const ownKey = keySeparator && keySeparator !== '.' ? key.replaceAll('.', keySeparator) : key;
  return contextSeparator === '_' ? [ownKey] : [ownKey.replaceAll('_', contextSeparator), ownKey];
}

/** Returns the text under a tag, rendered as the instance's `t` renders it. */
function translate(
  translator: GuestTranslator,
  key: string,
  tag: string,
  options: LookupOptions & { readonly lng: string },
): string | undefined {
  // `lngs` would also restrict the texts that are nested in this one, so it is set only where it is needed.
  const asInApp = { ...options, lngs: undefined };
  const isFirstChoice = translator.getUsedLanguage(key, asInApp) === tag;
  const text = isFirstChoice
    ? translator.translate(key, asInApp)
    : translator.translate(key, { ...options, lngs: [tag, ...translator.getHierarchy(options.lng)] });
  if (process.env.NODE_ENV !== 'production' && text === undefined) warnAboutText(key);
  // Some tools fill the texts that nobody has translated yet with their keys.
  return text?.trim() === '' || text === key ? undefined : text;
}

/** Replaces a placeholder that has no value with an empty string, so that its name is never shown. */
function replaceWithNothing(_text: string, placeholder: RegExpExecArray): string {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(`a text has the placeholder ${placeholder[0]}, and \`values\` has no value for it.`);
  }
  return '';
}

/** Warns about a text that cannot be shown. Call it in development builds only. */
function warnAboutText(key: string): void {
  warnOnce(`the text "${key}" is not a string, or it nests a text that is missing. The next best text is shown.`);
}
