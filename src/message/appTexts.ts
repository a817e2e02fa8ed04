import type { i18n } from 'i18next';
import { textNamespace } from '../text/createTextInstance.ts';
import type { TextSource } from '../text/TextSource.ts';
import { getAppSource } from '../text/textSources.ts';

/** What an app's i18next says at one moment. A new object whenever any of it changed. */
export interface AppTexts {
  /** The app's language, once its i18next is initialised. */
  readonly language: string | undefined;
  /** The app's own texts for the kit, if it has loaded any. */
  readonly source: TextSource | undefined;
}

/** An app's i18next as a store that React can follow. */
interface AppTextsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => AppTexts;
}

const stores = new WeakMap<i18n, AppTextsStore>();

/** The store that follows an i18next instance: one for each, however many messages watch it. */
export function getAppTextsStore(i18n: i18n): AppTextsStore {
  let store = stores.get(i18n);
  if (!store) {
    store = createAppTextsStore(i18n);
    stores.set(i18n, store);
  }
  return store;
}

function createAppTextsStore(i18n: i18n): AppTextsStore {
  const listeners = new Set<() => void>();
  let snapshot: AppTexts = { language: undefined, source: undefined };
  let textsChanged = false;

  const tell = () => listeners.forEach((listener) => listener());
  const changeTexts = () => {
    textsChanged = true;
    tell();
  };
  const followTexts = () => {
    i18n.store?.on('added', changeTexts);
    i18n.store?.on('removed', changeTexts);
  };
  const unfollowTexts = () => {
    i18n.store?.off('added', changeTexts);
    i18n.store?.off('removed', changeTexts);
  };
  // The resource store comes with `init`; until then there is nothing in it to follow.
  const startAnew = () => {
    unfollowTexts();
    followTexts();
    changeTexts();
  };
  const follow = () => {
    i18n.on('languageChanged', tell);
    i18n.on('loaded', changeTexts);
    i18n.on('initialized', startAnew);
    followTexts();
  };
  const unfollow = () => {
    i18n.off('languageChanged', tell);
    i18n.off('loaded', changeTexts);
    i18n.off('initialized', startAnew);
    unfollowTexts();
  };

  return {
    subscribe(listener) {
      if (listeners.size === 0) follow();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) unfollow();
      };
    },
    getSnapshot() {
      const language = i18n.isInitialized ? i18n.language : undefined;
      const source = hasTexts(i18n) ? getAppSource(i18n) : undefined;
      if (textsChanged || language !== snapshot.language || source !== snapshot.source) snapshot = { language, source };
      textsChanged = false;
      return snapshot;
    },
  };
}

/** Whether the app has texts for the kit in any language. */
function hasTexts(i18n: i18n): boolean {
  if (!i18n.isInitialized) return false;
  return Object.values(i18n.store?.data ?? {}).some((language) => textNamespace in language);
}
