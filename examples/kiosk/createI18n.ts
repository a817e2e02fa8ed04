import { createInstance, type i18n } from 'i18next';
import en from './locales/en.json';
import id from './locales/id.json';

/** Creates the app's own i18next instance. The kit follows its language and adds nothing to it. */
export function createI18n(language: string): i18n {
  const instance = createInstance();
  void instance.init({
    resources: { en, id },
    lng: language,
    supportedLngs: ['en', 'id'],
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
