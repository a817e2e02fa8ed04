import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readAttempt } from '../text/situation.ts';
import { readClampedNumber } from '../utils/readClampedNumber.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { createSpeaker, type SpokenMessage } from './createSpeaker.ts';

export type { SpokenMessage } from './createSpeaker.ts';

/** How a message is spoken. A value that makes no sense counts as not given. */
export interface SpokenStatusOptions {
  /** Whether to speak. `false` stops speech at once; `true` speaks the present message. @default true */
  readonly enabled?: boolean | undefined;
  /** The speed, 0.5 to 2 times the voice's own. A change applies from the next utterance. @default 1 */
  readonly rate?: number | undefined;
  /** The volume, 0 to 1 times the device's. A change applies from the next utterance. @default 1 */
  readonly volume?: number | undefined;
  /** The number of the attempt, from 1. The same message is spoken again at another attempt. @default 1 */
  readonly attempt?: number | undefined;
}

/** The state of speech, and the commands for it. */
export interface SpokenStatus {
  /**
   * Whether the browser has a voice for the message, or for at least one of its languages: whether an enabled message
   * is spoken. `false` without a message, on a server, and until the browser has loaded its voices.
   */
  readonly isAvailable: boolean;
  /**
   * Whether the message waits for the browser to load its voices. Announce nothing yet: it will be spoken, or this
   * becomes `false`, at most 3 seconds after the page has opened.
   */
  readonly isAwaitingVoices: boolean;
  /** Whether the message is being spoken. */
  readonly isSpeaking: boolean;
  /**
   * The languages of the message that could not be spoken, once its speech is over: the browser failed or does not allow
   * speech yet, other code cancelled it before it began, or the browser has a voice only for the other languages.
   * Announce these. Empty while the message is spoken for the first time, after `stop`, and while `isAvailable` is
   * `false`. It stays as it is when the message is spoken after the first touch.
   */
  readonly unspokenLanguages: readonly string[];
  /** Whether `pause` has paused the message. A new message ends the pause. */
  readonly isPaused: boolean;
  /** Speaks the message again from its beginning. Does nothing while `enabled` is `false`. */
  readonly repeat: () => void;
  /** Stops speaking until `resume`. */
  readonly pause: () => void;
  /** Continues after a pause, from the beginning of the language that was being spoken. */
  readonly resume: () => void;
  /** Stops speaking until the next message or `repeat`. */
  readonly stop: () => void;
}

/**
 * Speaks a message with the Web Speech API, in a voice of the message's language. A new message interrupts the last
 * one; the same message is not spoken again. A language without a voice, or whose speech fails, is skipped, and without
 * any voice nothing is spoken. Nothing is spoken while the page is hidden.
 *
 * A page cannot detect a screen reader. Render the message with `announce="off"` while `isAwaitingVoices` is true, and
 * while `enabled` and `isAvailable` are true and `unspokenLanguages` is empty: otherwise both speak at once. `KioskStatus`
 * does this itself.
 *
 * The voices depend on the device. A voice on the device is preferred to one of the browser's vendor, which sends the
 * text to a server: install a voice for each language. Apple's joke voices are never used. Chrome and Safari speak only
 * after somebody has touched the page, and the first touch speaks the message that they have refused; for a kiosk that
 * speaks first, start Chrome with `--autoplay-policy=no-user-gesture-required`.
 *
 * The hook works without the rest of the kiosk: it needs no provider, and speaks any text with a language.
 *
 * @param message - The result of `useStatusMessage`. A list is the same message in several languages, which are spoken
 *   one after the other. `null` is no message: the same message is spoken again after it.
 * @param options - How to speak.
 * @returns The same object as long as its state does not change; its functions never change.
 */
export function useSpokenStatus(
  message: SpokenMessage | readonly SpokenMessage[] | null,
  options?: SpokenStatusOptions,
): SpokenStatus {
  const { enabled = true, rate, volume, attempt } = options ?? {};
  const [speaker] = useState(createSpeaker);
  const parts = useMessageParts(message);
  const progress = useSyncExternalStore(speaker.subscribe, () => speaker.getSnapshot(parts), getServerSnapshot);

  // Before the effect that speaks, which needs the speed and the volume of the same render.
  useEffect(() => {
    speaker.setProsody({
      rate: readClampedNumber('rate', rate, { default: 1, min: 0.5, max: 2 }),
      volume: readClampedNumber('volume', volume, { default: 1, min: 0, max: 1 }),
    });
  });

  const attemptNumber = readAttempt(attempt);
  useEffect(() => {
    speaker.speak(enabled ? parts : []);
    return () => {
      speaker.speak([]);
    };
  }, [speaker, parts, enabled, attemptNumber]);

  return useMemo(
    () => ({
      isAvailable: progress !== undefined && progress.state !== 'awaitingVoices',
      isAwaitingVoices: progress?.state === 'awaitingVoices',
      isSpeaking: progress?.state === 'speaking',
      unspokenLanguages: progress?.unspokenLanguages ?? [],
      isPaused: progress?.state === 'paused',
      ...speaker.commands,
    }),
    [speaker, progress],
  );
}

const getServerSnapshot = () => undefined;

/**
 * Returns the parts of a message that speech uses, as the same list until their content changes: an app may create its
 * message anew with each render.
 */
function useMessageParts(message: SpokenMessage | readonly SpokenMessage[] | null): readonly SpokenMessage[] {
  const content = tryCatch(() => JSON.stringify([message].flat(), ['spoken', 'language']), '[]');
  return useMemo(() => {
    // JSON writes `null` for a value that it does not know.
    const parts = JSON.parse(content) as readonly (SpokenMessage | null)[];
    return parts.filter((part) => part !== null);
  }, [content]);
}
