import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { createStore } from '../utils/createStore.ts';
import { findBrowserVoice, watchSpeechConditions } from './browserSpeech.ts';
import { speakUtterance, type Prosody, type SpokenPart, type UtteranceEnd } from './speakUtterance.ts';

/**
 * The part of a message that speech uses. With an empty `spoken` nothing is spoken, and `isAvailable` still tells
 * whether there is a voice for the language.
 */
export type SpokenMessage = Pick<ResolvedStatusMessage, 'spoken' | 'language'>;

/** How far the speech of a message is. */
export interface SpeechProgress {
  readonly state: 'silent' | 'speaking' | 'paused';
  /** The languages of the message that could not be spoken, once its speech is over. */
  readonly unspokenLanguages: readonly string[];
}

const none: readonly string[] = [];
const silent: SpeechProgress = { state: 'silent', unspokenLanguages: none };
const speaking: SpeechProgress = { state: 'speaking', unspokenLanguages: none };
const paused: SpeechProgress = { state: 'paused', unspokenLanguages: none };

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
  /** Returns the progress of speech; `undefined` if there is no voice for any of the message's languages. */
  readonly getSnapshot: (message: readonly SpokenMessage[]) => SpeechProgress | undefined;
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
  const progress = createStore(silent);
  let prosody: Prosody = { rate: 1, volume: 1 };
  let message: readonly SpokenMessage[] = [];
  /** The parts that are not over yet; the first one is being spoken. */
  let queue: readonly SpokenPart[] = [];
  /** The languages of the message that have no voice, or whose speech has failed. */
  let unspoken = none;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let cancelUtterance: (() => void) | undefined;
  /** Runs while the message waits for voices. */
  let awaitVoicesTimer: ReturnType<typeof setTimeout> | undefined;

  const silence = () => {
    clearTimeout(settleTimer);
    cancelUtterance?.();
    cancelUtterance = undefined;
  };

  const speakQueue = (parts: readonly SpokenPart[]) => {
    silence();
    queue = parts;
    const [first] = parts;
    if (first) {
      settleTimer = setTimeout(speakPart, settleMs, first);
      progress.set(speaking);
    } else {
      progress.set(unspoken[0] === undefined ? silent : { state: 'silent', unspokenLanguages: unspoken });
    }
  };

  const speakPart = (part: SpokenPart) => {
    cancelUtterance = speakUtterance(part, prosody, (end) => {
      handleEnd(part, end);
    });
  };

  /** Continues with the next language. A language that fails does not take the others from those who need them. */
  const handleEnd = ({ language }: SpokenPart, end: UtteranceEnd) => {
    if (end === 'silenced') {
      stop();
      return;
    }
    if (end === 'failed') unspoken = [...unspoken, language];
    speakQueue(queue.slice(1));
  };

  const stopAwaitingVoices = () => {
    clearTimeout(awaitVoicesTimer);
    awaitVoicesTimer = undefined;
  };

  const stop = () => {
    stopAwaitingVoices();
    unspoken = none;
    speakQueue([]);
  };

  /** Speaks the message if the page is visible and there are voices. */
  const trySpeakMessage = () => {
    const withText = message.filter(({ spoken }) => spoken);
    const parts = findVoices(withText);
    if (document.hidden || !parts[0]) return;
    stopAwaitingVoices();
    const languages = parts.map(({ language }) => language);
    unspoken = withText.map(({ language }) => language).filter((language) => !languages.includes(language));
    speakQueue(parts);
  };

  const repeat = () => {
    stop();
    if (!message[0]) return;
    awaitVoicesTimer = setTimeout(stopAwaitingVoices, awaitVoicesMs);
    trySpeakMessage();
  };

  return {
    subscribe(listener) {
      const unsubscribe = progress.subscribe(listener);
      const stopWatching = watchSpeechConditions({
        onPageHidden: stop,
        onChange() {
          if (awaitVoicesTimer !== undefined) trySpeakMessage();
          // The voices are part of the snapshot, and not of the store.
          listener();
        },
      });
      return () => {
        stopWatching();
        unsubscribe();
      };
    },
    getSnapshot: (shown) => (shown.some(({ language }) => findBrowserVoice(language)) ? progress.get() : undefined),
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
        if (progress.get() !== speaking) return;
        silence();
        progress.set(paused);
      },
      resume() {
        if (progress.get() === paused) speakQueue(queue);
      },
      stop,
    },
  };
}

/** Returns the parts of a message that have a voice. */
function findVoices(message: readonly SpokenMessage[]): readonly SpokenPart[] {
  return message.flatMap(({ spoken, language }) => {
    const voice = findBrowserVoice(language);
    return voice ? [{ spoken, language, voice }] : [];
  });
}
