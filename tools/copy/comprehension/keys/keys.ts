import type { ComprehensionKey } from '../findKey.ts';
import { captureKeys } from './captureKeys.ts';
import { identityKeys } from './identityKeys.ts';
import { progressKeys } from './progressKeys.ts';
import { systemKeys } from './systemKeys.ts';

/**
 * The keys: what must be understood and done in each situation. The first key that fits a situation is the right one.
 *
 * They come from the facts in `src/catalogue`, and not from the words in `locales/`. Codes that need the same act of the
 * person share a key, because they may share their words.
 */
export const comprehensionKeys: readonly ComprehensionKey[] = [
  ...identityKeys,
  ...captureKeys,
  ...progressKeys,
  ...systemKeys,
];
