import { useFindText } from '../message/useFindText.ts';
import { useRetryWait } from '../message/useRetryWait.ts';
import { kitMessages } from '../text/kitMessages.ts';
import type { FoundText } from '../text/findText.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';

/** Returns what a kiosk says once a button has stopped waiting, in each language; nothing before, and without a wait. */
export function useReadyPhrases(
  retryAt: number | null | undefined,
  messages: readonly ResolvedStatusMessage[],
): readonly FoundText[] {
  const { isReady } = useRetryWait(retryAt, messages[0]);
  const find = useFindText(kitMessages);
  return isReady ? messages.map(({ language }) => find('labels.ready', language)) : [];
}
