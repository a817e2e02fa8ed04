import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { useResolvedMessages } from './useResolvedMessages.ts';

/**
 * Returns the words and next steps for a status code, for an app that draws them itself. Follows the language of the
 * provider or of the app's i18next when it changes.
 *
 * @param code - The value that `readStatus` returned, or any other code; `null` and `undefined` mean "no message".
 * @param options - The options of the message. The provider gives those that are left out.
 * @returns The message, or `null` where there is none. It is the same object as long as nothing in it changed.
 */
export function useStatusMessage(code: unknown, options?: StatusMessageOptions): ResolvedStatusMessage | null {
  const [message] = useResolvedMessages(code, options ?? {});
  return message ?? null;
}
