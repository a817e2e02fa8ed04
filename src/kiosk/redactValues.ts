import { sanitizeValues } from '../text/situation.ts';
import type { TextValues } from '../text/StatusMessageOptions.ts';
import { warnOnce } from '../utils/warnOnce.ts';

/** What may be filled in on a screen that others see: the registry's name, and nothing that could be a person's. */
export function redactValues(values: TextValues = {}): TextValues {
  if (process.env.NODE_ENV !== 'production' && Object.keys(values).some((name) => name !== 'registry')) {
    warnOnce(
      'KioskStatus fills in no `values` but `registry`, since others may see a name. Write the text out, or set `privacy={false}`.',
    );
  }
  return sanitizeValues({ registry: values.registry });
}
