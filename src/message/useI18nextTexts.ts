import globalI18n from 'i18next';
import { useContext, useSyncExternalStore } from 'react';
import { getI18nextStore, type I18nextTexts } from './i18nextStore.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';

/** The language and the texts of the app's i18next, as they are now: of the provider's instance, or of the global one. */
export function useI18nextTexts(): I18nextTexts {
  const { i18n } = useContext(StatusMessageContext);
  const store = getI18nextStore(i18n ?? globalI18n);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
}
