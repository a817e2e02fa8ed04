import { createInstance, type i18n, type InitOptions, type Resource } from 'i18next';

/** The namespace of the kit's texts, in its own i18next instances and in an app's. */
export const textNamespace = 'statusMessage';

/** The part of i18next's logger that `init` sets up anew. */
interface SharedLogger {
  debug?: boolean;
}

/**
 * An i18next instance of the kit's own, that shares nothing with the app's. Having its resources, it is ready at once;
 * what differs between majors (fallbacks, empty texts) does not matter, as each text is asked for in one language.
 */
export function createTextInstance(resources: Resource): i18n {
  const instance: i18n & { logger?: SharedLogger } = createInstance();
  const options: InitOptions = {
    resources,
    lng: 'en',
    interpolation: { escapeValue: false },
    // Known to i18next 25 only, which otherwise writes an advertisement to the app's console.
    ...{ showSupportNotice: false },
  };
  // Before i18next 27 all instances share one logger, and `init` takes the app's own and its `debug` away.
  const { logger } = instance;
  const before = { ...logger };
  if (logger) logger.debug = false;
  void instance.init(options);
  if (logger) Object.assign(logger, before);
  return instance;
}
