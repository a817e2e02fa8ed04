import { useContext, useMemo, type ReactNode } from 'react';
import { mergeOptions } from './mergeOptions.ts';
import { StatusMessageContext, type StatusMessageDefaults } from './StatusMessageContext.ts';

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
      i18n: i18n ?? outer.i18n,
      onUnknownCode: onUnknownCode ?? outer.onUnknownCode,
    }),
    [language, messages, i18n, setting, audience, privacy, values, onUnknownCode, outer],
  );
  return <StatusMessageContext.Provider value={defaults}>{children}</StatusMessageContext.Provider>;
}
