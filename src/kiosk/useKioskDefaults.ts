import { useContext, useMemo } from 'react';
import { mergeOptions, StatusMessageContext } from '../message/StatusMessageContext.ts';
import { sanitizeValues } from '../text/situation.ts';
import type { StatusMessageOptions, TextValues } from '../text/StatusMessageOptions.ts';
import { warnOnce } from '../utils/warnOnce.ts';

type KioskOptions = Pick<
  StatusMessageOptions,
  'language' | 'audience' | 'privacy' | 'values' | 'messages' | 'statuses'
>;

/**
 * Returns the provider's settings for everything inside a kiosk: the kiosk's options before those of the outer
 * provider, and with `privacy` no value that could be a person's.
 */
export function useKioskDefaults({ language, audience, privacy, values, messages, statuses }: KioskOptions) {
  const outer = useContext(StatusMessageContext);
  return useMemo(() => {
    const options = mergeOptions({ language, audience, setting: 'kiosk', privacy, values, messages, statuses }, outer);
    return { ...outer, ...options, values: options.privacy ? redactValues(options.values) : options.values };
  }, [outer, language, audience, privacy, values, messages, statuses]);
}

/** Removes every value except the registry's name: other people can see the screen. */
function redactValues(values: TextValues = {}): TextValues {
  if (process.env.NODE_ENV !== 'production' && Object.keys(values).some((name) => name !== 'registry')) {
    warnOnce(
      'KioskStatus uses no `values` except `registry`, since other people could read a name on its screen. Write the text without values, or set `privacy={false}`.',
    );
  }
  return sanitizeValues({ registry: values.registry });
}
