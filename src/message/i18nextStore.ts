import globalI18n, { type i18n } from 'i18next';
import { useContext, useSyncExternalStore } from 'react';
import { getAppFallbacks } from '../text/appLanguages.ts';
import { textNamespace, type TextSource } from '../text/createTextSource.ts';
import { getAppSource } from '../text/sources.ts';
import { createCache } from '../utils/createCache.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';

/** The state of an app's i18next that messages depend on. It is a new object whenever any of it changed. */
interface I18nextTexts {
  /** The app's language, once its i18next is initialised. */
  readonly language: string | undefined;
  /** The app's own texts for the kit, if it has loaded any. */
  readonly source: TextSource | undefined;
  /** Returns the languages to which the app falls back from a language, as canonical tags. */
  readonly getFallbacks: (language: string) => readonly string[];
}

/** Returns the language and the texts of the app's i18next: of the provider's instance, or of the global one. */
export function useI18nextTexts(): I18nextTexts {
  const { i18n } = useContext(StatusMessageContext);
  const store = getI18nextStore(i18n ?? globalI18n);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
}

/** An i18next instance as a store that React can follow. */
interface I18nextStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => I18nextTexts;
}

/** An i18next instance that may not be initialised. Before `init` it has no resource store, which its type does not say. */
type MaybeInitialised = Omit<i18n, 'store'> & { readonly store?: i18n['store'] };

/**
 * Returns the store of an i18next instance. There is one store for each instance, and it adds one listener for each event
 * of i18next, however many messages follow it.
 */
const getI18nextStore = /* @__PURE__ */ weakMemoize((i18n: i18n): I18nextStore => {
  const app: MaybeInitialised = i18n;
  const listeners = new Set<() => void>();
  let snapshot: I18nextTexts = { language: undefined, source: undefined, getFallbacks: () => [] };
  let isStale = false;

  const switchListening = (method: 'on' | 'off') => {
    for (const event of ['initialized', 'languageChanged', 'loaded'] as const) app[method](event, onChange);
    for (const event of ['added', 'removed'] as const) app.store?.[method](event, onChange);
  };
  const onChange = () => {
    isStale = true;
    // Listens again, because `init` creates the resource store. `off` first, so that no event has two listeners.
    switchListening('off');
    switchListening('on');
    for (const listener of listeners) listener();
  };

  return {
    subscribe(listener) {
      if (listeners.size === 0) switchListening('on');
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        switchListening('off');
        // Without a listener, the store does not notice changes of the texts.
        isStale = true;
      };
    },
    getSnapshot() {
      const language = app.isInitialized ? app.language : undefined;
      const source = hasTextsForKit(app) ? getAppSource(i18n) : undefined;
      const hasChanged = isStale || language !== snapshot.language || source !== snapshot.source;
      if (hasChanged) snapshot = { language, source, getFallbacks: createFallbackLookup(i18n) };
      isStale = false;
      return snapshot;
    },
  };
});

/** Returns a function that computes the fallbacks of each language once, because every message needs them. */
function createFallbackLookup(i18n: i18n): I18nextTexts['getFallbacks'] {
  const cache = createCache<readonly string[]>(50);
  return (language) => cache(language, () => getAppFallbacks(i18n, language));
}

/** Returns whether the app has texts for the kit in any language. */
function hasTextsForKit({ isInitialized, store }: MaybeInitialised): boolean {
  return isInitialized && Object.values(store?.data ?? {}).some((language) => textNamespace in language);
}
