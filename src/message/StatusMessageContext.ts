import type { i18n } from 'i18next';
import { createContext } from 'react';
import { sanitizeValues } from '../text/situation.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';

/** The defaults that a provider sets for the messages below it. */
export interface StatusMessageDefaults extends Pick<
  StatusMessageOptions,
  'language' | 'messages' | 'statuses' | 'setting' | 'stage' | 'audience' | 'privacy' | 'values'
> {
  /**
   * The app's i18next instance. The messages follow its language and prefer its namespace `statusMessage`. The kit only
   * reads it. @default the global i18next instance, once the app has initialised it
   */
  readonly i18n?: i18n | undefined;
  /**
   * Called once each time a message is shown for a code that the kit does not know, with the code as the app gave it.
   * An error that it throws is reported to the browser, and the message stays.
   */
  readonly onUnknownCode?: ((code: unknown) => void) | undefined;
}

/** The defaults of the nearest provider; an empty object without a provider. */
export const StatusMessageContext = /* @__PURE__ */ createContext<StatusMessageDefaults>({});

/**
 * Returns options, with the defaults for those that are left out. `values`, `messages` and `statuses` are combined, and the options'
 * own go first.
 */
export function mergeOptions(options: StatusMessageOptions, defaults: StatusMessageOptions): StatusMessageOptions {
  return {
    ...options,
    language: options.language ?? defaults.language,
    setting: options.setting ?? defaults.setting,
    stage: options.stage ?? defaults.stage,
    audience: options.audience ?? defaults.audience,
    privacy: options.privacy ?? defaults.privacy,
    values: { ...sanitizeValues(defaults.values), ...sanitizeValues(options.values) },
    messages: [options.messages, defaults.messages],
    statuses: options.statuses || defaults.statuses ? [options.statuses, defaults.statuses] : undefined,
  };
}
