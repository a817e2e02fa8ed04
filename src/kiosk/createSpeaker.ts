import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { createStore } from '../utils/createStore.ts';
import { findBrowserVoice, watchSpeechConditions } from './browserSpeech.ts';
import { speakUtterance, type Prosody, type SpokenPart, type UtteranceEnd } from './speakUtterance.ts';

/**
 * The part of a message that speech uses. With an empty `spoken` nothing is spoken, and `isAvailable` still tells
 * whether there is a voice for the language.
 */
export type SpokenMessage = Pick<ResolvedStatusMessage, 'spoken' | 'language'>;

export type SpeechState = 'silent' | 'speaking' | 'paused';

/**
 * The pause before an utterance, in ms. Safari reports the end of cancelled speech late and would take it for the end
 * of the next utterance; Linux loses an utterance that comes too soon after a cancel. A message that is replaced within
 * this time is not spoken at all.
 */
export const settleMs = 100;

/** How long a message waits for the browser's voices, in ms. Later, speech would surprise people rather than help. */
export const awaitVoicesMs = 3_000;

/** Speaks one message at a time, and stops no speech but its own. */
export interface Speaker {
  /** Calls the listener whenever the snapshot may have changed, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Returns the state of speech; `undefined` if there is no voice for any of the message's languages. */
  readonly getSnapshot: (message: readonly SpokenMessage[]) => SpeechState | undefined;
  /** Sets speed and volume for the utterances that follow. */
  readonly setProsody: (prosody: Prosody) => void;
  /**
   * Speaks a message, one language after the other, in place of the last message. An empty list stops speech and
   * forgets the last message.
   */
  readonly speak: (message: readonly SpokenMessage[]) => void;
  readonly commands: Readonly<Record<'repeat' | 'pause' | 'resume' | 'stop', () => void>>;
}

export function createSpeaker(): Speaker {
  const state = createStore<SpeechState>('silent');
  let prosody: Prosody = { rate: 1, volume: 1 };
  let message: readonly SpokenMessage[] = [];
  /** The parts that are not over yet; the first one is being spoken. */
  let queue: readonly SpokenPart[] = [];
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let cancelUtterance: (() => void) | undefined;
  /** Until when the message waits for voices, in ms of `performance.now()`. */
  let awaitVoicesUntil = 0;

  const silence = () => {
    clearTimeout(settleTimer);
    cancelUtterance?.();
    cancelUtterance = undefined;
  };

  const speakQueue = (parts: readonly SpokenPart[]) => {
    silence();
    queue = parts;
    const [first] = parts;
    if (first) settleTimer = setTimeout(speakPart, settleMs, first);
    state.set(first ? 'speaking' : 'silent');
  };

  const speakPart = (part: SpokenPart) => {
    cancelUtterance = speakUtterance(part, prosody, handleEnd);
  };

  const handleEnd = (end: UtteranceEnd) => {
    if (end === 'silenced') stop();
    else speakQueue(queue.slice(1));
  };

  const stop = () => {
    awaitVoicesUntil = 0;
    speakQueue([]);
  };

  /** Speaks the message if the page is visible and there are voices. */
  const trySpeakMessage = () => {
    const parts = findVoices(message);
    if (document.hidden || !parts[0]) return;
    awaitVoicesUntil = 0;
    speakQueue(parts);
  };

  const repeat = () => {
    stop();
    awaitVoicesUntil = performance.now() + awaitVoicesMs;
    trySpeakMessage();
  };

  return {
    subscribe(listener) {
      const unsubscribe = state.subscribe(listener);
      const stopWatching = watchSpeechConditions({
        onPageHidden: stop,
        onChange() {
          if (performance.now() < awaitVoicesUntil) trySpeakMessage();
          // The voices are part of the snapshot, and not of the store.
          listener();
        },
      });
      return () => {
        stopWatching();
        unsubscribe();
      };
    },
    getSnapshot: (shown) => (shown.some(({ language }) => findBrowserVoice(language)) ? state.get() : undefined),
    setProsody(next) {
      prosody = next;
    },
    speak(next) {
      message = next;
      repeat();
    },
    commands: {
      repeat,
      // Not `speechSynthesis.pause`, which also pauses the speech of others, ends speech on Android, and stays on after
      // `cancel`.
      pause() {
        if (state.get() !== 'speaking') return;
        silence();
        state.set('paused');
      },
      resume() {
        if (state.get() === 'paused') speakQueue(queue);
      },
      stop,
    },
  };
}

/** Returns the parts of a message that have words and a voice. */
function findVoices(message: readonly SpokenMessage[]): readonly SpokenPart[] {
  return message.flatMap(({ spoken, language }) => {
    const voice = findBrowserVoice(language);
    return spoken && voice ? [{ spoken, voice }] : [];
  });
}
