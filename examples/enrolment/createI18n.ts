import { createInstance, type i18n } from 'i18next';
import en from './locales/en.json';
import id from './locales/id.json';

/** The app's own i18next. The kit follows it, and adds nothing to it. */
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
