import type { i18n } from 'i18next';
import { useContext, useMemo, type ReactNode } from 'react';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { mergeOptions } from './mergeOptions.ts';
import { StatusMessageContext, type StatusMessageDefaults } from './StatusMessageContext.ts';

/** The defaults for the messages below, and those messages. */
export interface StatusMessageProviderProps extends StatusMessageDefaults {
  readonly children?: ReactNode;
}

/**
 * Defaults for all messages below it. Optional: without it everything works. A provider inside another keeps what it
 * does not set itself; its `messages` go before the outer ones.
 */
export function StatusMessageProvider({ children, ...own }: StatusMessageProviderProps): ReactNode {
  const outer = useContext(StatusMessageContext);
  const { language, messages, i18n, setting, audience, privacy, values, onUnknownCode } = own;
  const defaults = useMemo(
    () => ({
      ...mergeOptions({ language, messages, setting, audience, privacy, values }, outer),
      i18n: readI18n(i18n) ?? outer.i18n,
      onUnknownCode: onUnknownCode ?? outer.onUnknownCode,
    }),
    [language, messages, i18n, setting, audience, privacy, values, onUnknownCode, outer],
  );
  return <StatusMessageContext.Provider value={defaults}>{children}</StatusMessageContext.Provider>;
}

/** An i18next instance, or nothing for what an app gives by mistake, such as the promise of `init()`. */
function readI18n(i18n: unknown): i18n | undefined {
  if (isI18n(i18n)) return i18n;
  if (process.env.NODE_ENV !== 'production' && i18n !== undefined && i18n !== null) {
    warnOnce('`i18n` should be an i18next instance; `init()` gives a promise. It is ignored.');
  }
  return undefined;
}

function isI18n(value: unknown): value is i18n {
  return tryCatch(() => typeof (value as Partial<i18n> | null | undefined)?.on === 'function') ?? false;
}
