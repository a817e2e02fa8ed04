import type { i18n } from 'i18next';
import { createContext } from 'react';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';

/** What a provider sets for the messages below it. */
export interface StatusMessageDefaults extends Pick<
  StatusMessageOptions,
  'language' | 'messages' | 'setting' | 'audience' | 'privacy' | 'values'
> {
  /**
   * The app's i18next instance, whose language the messages follow and whose namespace `statusMessage` they prefer.
   * It is only read. @default the global i18next instance, once the app has initialised it
   */
  readonly i18n?: i18n | undefined;
  /**
   * Called once each time a message is shown for a code that the kit does not know, with that code as it was given.
   * What it throws is reported to the browser and harms nothing.
   */
  readonly onUnknownCode?: ((code: unknown) => void) | undefined;
}

/** The defaults of the nearest provider; without one, none. */
export const StatusMessageContext = createContext<StatusMessageDefaults>({});
