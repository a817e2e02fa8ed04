import { createInstance, type i18n, type Resource } from 'i18next';

/** An app's own i18next, with its words by language. The kit follows it, and adds nothing to it. */
export function createAppI18n(language: string, resources: Resource): i18n {
  const instance = createInstance();
  void instance.init({
    resources,
    lng: language,
    supportedLngs: Object.keys(resources),
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
