import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { tryCatch } from '../utils/tryCatch.ts';
import { createSpeaker, type SpokenMessage } from './speaker.ts';
import { within } from './within.ts';

export type { SpokenMessage } from './speaker.ts';

/** How a message is spoken. A value that makes no sense counts as left out. */
export interface SpokenStatusOptions {
  /** Whether to speak. Turned off, it is silent at once; turned on, it speaks the message that is there. @default true */
  readonly enabled?: boolean | undefined;
  /** How fast, 0.5 to 2 times the voice's own speed. Holds from what is spoken next. @default 1 */
  readonly rate?: number | undefined;
  /** How loud, 0 to 1 times what the device is set to. Holds from what is spoken next. @default 1 */
  readonly volume?: number | undefined;
  /** Which try this is: the same message at another try is spoken again. @default 1 */
  readonly attempt?: number | undefined;
}

/** Speech as it stands, and what can be done about it. */
export interface SpokenStatus {
  /**
   * Whether there is a voice for the message, or for any language of it: whether this would speak if it is `enabled`.
   * False without a message, on a server, and until the browser has its voices.
   */
  readonly isAvailable: boolean;
  /** Whether the message is being spoken right now. */
  readonly isSpeaking: boolean;
  /** Whether it was paused, and would go on. The next message is spoken all the same. */
  readonly isPaused: boolean;
  /** Speaks the message once more, from its beginning; nothing while it is turned off. */
  readonly repeat: () => void;
  /** Silence for now. */
  readonly pause: () => void;
  /** Goes on after a pause, from the beginning of what was being spoken; languages that were over stay so. */
  readonly resume: () => void;
  /** Silence, until the next message or `repeat`. */
  readonly stop: () => void;
}

/**
 * Speaks a message with the Web Speech API, in a voice of the message's language. A new message interrupts the one
 * before, the same one again does not; what has no voice of its language is left out, and without any voice it is silent
 * and harmless. Nothing is spoken to a page that nobody sees.
 *
 * No page can tell whether a screen reader runs. While this is `enabled` and `isAvailable`, give the message
 * `announce="off"`, or both talk at once; `KioskStatus` does that by itself.
 *
 * Which voices there are is up to the device. One on the device goes before one of the browser's maker, to whom the
 * words would be sent: install one for each language. Chrome and Safari speak only once somebody has touched the page;
 * for a kiosk that speaks first, start Chrome with `--autoplay-policy=no-user-gesture-required`.
 *
 * @param message - What `useStatusMessage` gave. Several are the same message in several languages, which are spoken one
 * after the other. `null` for none: the same message after it is spoken again.
 * @param options - How it is spoken.
 * @returns The same object as long as nothing in it changed; its functions are always the same.
 */
export function useSpokenStatus(
  message: SpokenMessage | readonly SpokenMessage[] | null,
  options?: SpokenStatusOptions,
): SpokenStatus {
  const { enabled = true, rate, volume, attempt } = options ?? {};
  const [speaker] = useState(createSpeaker);
  // Followed by what is in it: an app may well make its list anew each time.
  const content = tryCatch(() => JSON.stringify([message].flat(), ['spoken', 'language'])) ?? '[]';
  // JSON has `null` for what it cannot tell.
  const parts = useMemo(
    () => (JSON.parse(content) as readonly (SpokenMessage | null)[]).filter((part) => part !== null),
    [content],
  );
  const state = useSyncExternalStore(
    speaker.subscribe,
    () => speaker.getSnapshot(parts),
    () => undefined,
  );

  useEffect(() => {
    speaker.setProsody({ rate: within('rate', rate, 1, 0.5, 2), volume: within('volume', volume, 1, 0, 1) });
  });

  const attemptNumber = Number.isInteger(attempt) ? attempt : 1;
  useEffect(() => {
    speaker.tell(enabled ? parts : []);
    return () => {
      speaker.tell([]);
    };
  }, [speaker, parts, enabled, attemptNumber]);

  return useMemo(
    () => ({
      isAvailable: Boolean(state),
      isSpeaking: state === 'speaking',
      isPaused: state === 'paused',
      ...speaker.commands,
    }),
    [speaker, state],
  );
}
