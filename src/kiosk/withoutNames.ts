import type { TextValues } from '../text/TextSource.ts';
import { warnOnce } from '../warnOnce.ts';

/** What may be filled in on a screen that others see: the registry's name, and nothing that could be a person's. */
export function withoutNames({ registry, ...others }: TextValues): TextValues {
  if (process.env.NODE_ENV !== 'production' && Object.keys(others).length > 0) {
    warnOnce(
      'KioskStatus fills in no `values` but `registry`, since others may see a name. Write the text out, or set `privacy={false}`.',
    );
  }
  return registry === undefined ? {} : { registry };
}
