import type { i18n } from 'i18next';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { getAppSource, textNamespace, type TextSource } from '../text/sources.ts';

/** What an app's i18next says at one moment. A new object whenever any of it changed. */
export interface I18nextTexts {
  /** The app's language, once its i18next is initialised. */
  readonly language: string | undefined;
  /** The app's own texts for the kit, if it has loaded any. */
  readonly source: TextSource | undefined;
}

/** An app's i18next as a store that React can follow. */
interface I18nextStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => I18nextTexts;
}

/** An i18next instance before `init`, of which the types do not speak: it has no store of resources yet. */
type MaybeInitialised = Omit<i18n, 'store'> & { readonly store?: i18n['store'] };

/** The store that follows an i18next instance: one for each, however many messages watch it. */
export const getI18nextStore = weakMemoize((i18n: i18n): I18nextStore => {
  const app: MaybeInitialised = i18n;
  const listeners = new Set<() => void>();
  let snapshot: I18nextTexts = { language: undefined, source: undefined };
  let isStale = false;

  const listen = (method: 'on' | 'off') => {
    for (const event of ['initialized', 'languageChanged', 'loaded'] as const) app[method](event, change);
    for (const event of ['added', 'removed'] as const) app.store?.[method](event, change);
  };
  const change = () => {
    isStale = true;
    // Anew, since `init` brings the store of resources, and `off` undoes any number of `on`.
    listen('off');
    listen('on');
    listeners.forEach((listener) => {
      listener();
    });
  };

  return {
    subscribe(listener) {
      if (listeners.size === 0) listen('on');
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        listen('off');
        // From here on nobody hears of a change.
        isStale = true;
      };
    },
    getSnapshot() {
      const language = app.isInitialized ? app.language : undefined;
      const source = hasTexts(app) ? getAppSource(i18n) : undefined;
      if (isStale || language !== snapshot.language || source !== snapshot.source) snapshot = { language, source };
      isStale = false;
      return snapshot;
    },
  };
});

/** Whether the app has texts for the kit in any language. */
function hasTexts({ isInitialized, store }: MaybeInitialised): boolean {
  return isInitialized && Object.values(store?.data ?? {}).some((language) => textNamespace in language);
}
