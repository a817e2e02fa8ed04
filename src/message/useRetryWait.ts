import { useState, type RefObject } from 'react';
import type { CommandId } from '../catalogue/actionCatalogue.ts';
import { kitMessages } from '../text/kitMessages.ts';
import type { ResolvedAction, ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { MessagesOption } from '../text/StatusMessageOptions.ts';
import { useAnnouncement, type AnnounceMode } from './announce/useAnnouncement.ts';
import { useFindText } from './useFindText.ts';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** The command that waits for `retryAt`. */
const waitingCommand: CommandId = 'tryAgain';

/** From this many seconds on, the label gives the time in minutes. */
const minutesFromSeconds = 120;

/** How a command waits for a time. */
export interface RetryWait {
  /** Returns whether a command waits now. */
  readonly isWaiting: (id: string) => boolean;
  /** Returns the label of an action, with the time that is left while it waits. */
  readonly getLabel: (action: ResolvedAction) => string;
  /** What to announce once the wait is over, in each language of the message; empty before, and without a wait. */
  readonly readyPhrases: readonly { readonly text: string; readonly language: string }[];
}

/**
 * Lets the command `tryAgain` wait until a time.
 *
 * @param retryAt - The time in epoch ms; none or a past one means no wait.
 * @param translations - The message in each language that is shown.
 */
export function useRetryWait(
  retryAt: number | null | undefined,
  translations: readonly ResolvedStatusMessage[],
  messages: MessagesOption | undefined,
): RetryWait {
  const secondsLeft = useSecondsUntil(retryAt);
  const find = useFindText(kitMessages, messages);
  const hasWaited = useHasWaited(retryAt, secondsLeft);
  const isOffered = translations[0]?.actions.some(({ id }) => id === waitingCommand) ?? false;
  const isReady = hasWaited && secondsLeft === 0 && isOffered;

  return {
    isWaiting: (id) => id === waitingCommand && secondsLeft > 0,
    getLabel({ id, label, language }) {
      if (id !== waitingCommand || secondsLeft === 0) return label;
      const isLong = secondsLeft >= minutesFromSeconds;
      const [key, count] = isLong ? ['inMinutes', Math.ceil(secondsLeft / 60)] : ['inSeconds', secondsLeft];
      const found = find(`labels.${key}`, language, { action: label, count });
      // A language of the app without words for the wait gets the number alone.
      return found.language === language ? found.text : `${label} (${secondsLeft})`;
    },
    readyPhrases: isReady ? translations.map(({ language }) => find('labels.ready', language)) : [],
  };
}

/** Returns whether this component has seen the seconds before this time. A time that is over already is no wait. */
function useHasWaited(retryAt: number | null | undefined, secondsLeft: number): boolean {
  const [awaited, setAwaited] = useState<number | null>();
  if (secondsLeft > 0 && awaited !== (retryAt ?? null)) setAwaited(retryAt ?? null);
  return awaited !== undefined && awaited === (retryAt ?? null);
}

/** Announces once that the command is ready, politely, because nothing has to be done about it. */
export function useReadyAnnouncement(
  root: RefObject<Element | null>,
  { readyPhrases }: RetryWait,
  mode: AnnounceMode,
): void {
  const isSilent = mode === 'off' || readyPhrases.length === 0;
  useAnnouncement(root, isSilent ? null : { politeness: 'polite', phrases: readyPhrases }, undefined);
}
