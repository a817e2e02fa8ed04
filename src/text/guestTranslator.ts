import type { i18n, InitOptions } from 'i18next';
import { tryCatch } from '../utils/tryCatch.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';

/** The options of `t` and `exists`, with the values for placeholders. */
export type LookupOptions = Readonly<Record<string, unknown>>;

/**
 * Reads an i18next instance as its own `t` does, and leaves no trace in it: nothing is reported as missing, logged or
 * loaded, and no setting changes.
 */
export interface GuestTranslator {
  /** Returns whether there is a text, as `exists` does. */
  readonly exists: (key: string, options: LookupOptions) => boolean;
  /** Returns the language that `t` would take the text from. */
  readonly getUsedLanguage: (key: string, options: LookupOptions) => string | undefined;
  /** Returns the text that `t` gives, or `undefined` if it is not a string or nests a text that exists nowhere. */
  readonly translate: (key: string, options: LookupOptions) => string | undefined;
  /** Returns the languages in which `t` looks for a text, with the fallback languages of the instance at the end. */
  readonly getHierarchy: (language: string) => readonly string[];
}

/** Returns the guest translator of an i18next instance that is initialised. */
export function getGuestTranslator(instance: i18n): GuestTranslator {
  const { translator } = instance as WithTranslator;
  const guest = translator && tryCatch(() => createGuestTranslator(translator));
  return guest ?? createPublicTranslator(instance);
}

/** Creates a translator from public functions: for a mock, or a later i18next whose translator has other parts. */
function createPublicTranslator(instance: i18n): GuestTranslator {
  return {
    exists: (key, options) => instance.exists(key, options),
    getUsedLanguage: () => undefined,
    translate(key, options) {
      const text: unknown = instance.t(key, { ...options, interpolation: { escapeValue: false } });
      return typeof text === 'string' ? text : undefined;
    },
    getHierarchy: () => instance.languages,
  };
}

/** The parts of i18next's translator that are used here. i18next 23 to 27 have them, but its types leave them out. */
interface Translator {
  readonly options: InitOptions;
  readonly logger: { forward(): void };
  readonly interpolator: Interpolator;
  readonly languageUtils: LanguageUtils;
  readonly checkedLoadedFor: object;
  exists(key: string, options: LookupOptions): boolean;
  resolve(key: string, options: LookupOptions): { readonly usedLng?: string };
  translate(key: string, options: LookupOptions): unknown;
}

interface Interpolator {
  readonly constructor: new (options: InitOptions) => Interpolator;
  readonly format: unknown;
}

interface LanguageUtils {
  readonly logger: object;
  toResolveHierarchy(language: string): unknown[];
}

type WithTranslator = Omit<i18n, 'translator'> & { readonly translator?: Translator };

/**
 * Creates a translator that inherits everything from the app's translator, and has its own settings where the app's would
 * report, log or escape. i18next has no option of `t` for this, and `cloneInstance` may load and store languages.
 */
const createGuestTranslator = /* @__PURE__ */ weakMemoize((base: Translator): GuestTranslator => {
  let unreadableParts = 0;
  const countUnreadablePart = () => {
    unreadableParts += 1;
    return '';
  };
  const options = derive(base.options, {
    saveMissing: false,
    returnObjects: false,
    returnedObjectHandler: countUnreadablePart,
    // A nested text may be missing, and it may have a default text.
    parseMissingKeyHandler: (_key: string, defaultText?: string) => defaultText ?? countUnreadablePart(),
  });
  const logger = derive(base.logger, { forward: () => undefined });
  // A new one, because a text that throws would leave the app's own in the middle of its work. It does not escape, since
  // React does it: a person would read `&amp;`.
  const interpolation = { ...base.options.interpolation, escapeValue: false };
  const interpolator = new base.interpolator.constructor({ ...base.options, interpolation });
  Object.assign(interpolator, { logger, format: base.interpolator.format });
  const languageUtils = derive(base.languageUtils, { logger });
  const translator = derive(base, { options, logger, interpolator, languageUtils, checkedLoadedFor: {} });

  return {
    exists: (key, lookup) => translator.exists(key, lookup),
    getUsedLanguage: (key, lookup) => translator.resolve(key, lookup).usedLng,
    translate(key, lookup) {
      const partsBefore = unreadableParts;
      const text = translator.translate(key, lookup);
      return unreadableParts === partsBefore && typeof text === 'string' ? text : undefined;
    },
    // An app's function for fallback languages may return anything.
    getHierarchy: (language) => languageUtils.toResolveHierarchy(language).filter((tag) => typeof tag === 'string'),
  };
});

/** Returns an object that inherits from another one and differs in some properties. */
function derive<Base extends object>(base: Base, differences: Partial<Base>): Base {
  return Object.assign(Object.create(base) as Base, differences);
}
