import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { useResolvedMessages } from './useResolvedMessages.ts';

/**
 * The words and next steps for a status code, for drawing them yourself. Follows the language of the provider or of
 * the app's i18next as it changes.
 *
 * @param code - What `readStatus` gave, or any code; `null` and `undefined` mean "no message".
 * @param options - How the message is told; what they leave out comes from the provider.
 * @returns The message, or `null` where there is none; the same object as long as nothing in it changed.
 */
export function useStatusMessage(code: unknown, options?: StatusMessageOptions): ResolvedStatusMessage | null {
  const [message] = useResolvedMessages(code, options ?? {});
  return message ?? null;
}
