import type { i18n } from 'i18next';
import { useContext, useMemo, type ReactNode } from 'react';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { mergeOptions, StatusMessageContext, type StatusMessageDefaults } from './StatusMessageContext.ts';

/** The defaults, and the part of the app that they are for. */
export interface StatusMessageProviderProps extends StatusMessageDefaults {
  readonly children?: ReactNode;
}

/**
 * Sets defaults for all messages below it. Renders its children and no element of its own. It is optional: messages work
 * without it. A provider inside another one inherits the defaults that it does not set, and its `messages` and
 * `statuses` go before the outer ones.
 */
export function StatusMessageProvider({ children, ...own }: StatusMessageProviderProps): ReactNode {
  const outer = useContext(StatusMessageContext);
  const { language, messages, statuses, i18n, setting, stage, audience, privacy, values, onUnknownCode } = own;
  const defaults = useMemo(
    () => ({
      ...mergeOptions({ language, messages, statuses, setting, stage, audience, privacy, values }, outer),
      i18n: readI18n(i18n) ?? outer.i18n,
      onUnknownCode: onUnknownCode ?? outer.onUnknownCode,
    }),
    [language, messages, statuses, i18n, setting, stage, audience, privacy, values, onUnknownCode, outer],
  );
  return <StatusMessageContext.Provider value={defaults}>{children}</StatusMessageContext.Provider>;
}

/** Returns an i18next instance, or `undefined` for another value, such as the promise that `init()` returns. */
function readI18n(i18n: unknown): i18n | undefined {
  if (isI18n(i18n)) return i18n;
  if (process.env.NODE_ENV !== 'production' && i18n !== undefined && i18n !== null) {
    warnOnce('`i18n` should be an i18next instance. `init()` returns a promise, which is not one. It is ignored.');
  }
  return undefined;
}

function isI18n(value: unknown): value is i18n {
  return tryCatch(() => typeof (value as Partial<i18n> | null | undefined)?.on === 'function', false);
}
