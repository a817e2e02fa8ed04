import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { createStore } from '../utils/createStore.ts';
import {
  canVoicesCome,
  createVoiceFinder,
  giveUpVoices,
  hasPageBeenTouched,
  watchSpeechConditions,
  type VoiceFinder,
} from './browserSpeech.ts';
import { speakUtterance, type Prosody, type SpokenPart, type UtteranceEnd } from './speakUtterance.ts';

/**
 * The part of a message that speech uses. With an empty `spoken` nothing is spoken, and `isAvailable` still tells
 * whether there is a voice for the language.
 */
export type SpokenMessage = Pick<ResolvedStatusMessage, 'spoken' | 'language'>;

/** How far the speech of a message is. */
export interface SpeechProgress {
  readonly state: 'silent' | 'awaitingVoices' | 'speaking' | 'paused';
  /** The languages of the message that could not be spoken, once its speech is over, and while it is tried again. */
  readonly unspokenLanguages: readonly string[];
}

const none: readonly string[] = [];
const silent: SpeechProgress = { state: 'silent', unspokenLanguages: none };

/**
 * The pause before an utterance, in ms. Safari reports the end of cancelled speech late and would take it for the end
 * of the next utterance; Linux loses an utterance that comes too soon after a cancel. A message that is replaced within
 * this time is not spoken at all.
 */
export const settleMs = 100;

/**
 * How long a message waits for the browser's voices, in ms. Later, speech would surprise people rather than help. Meanwhile
 * it is not announced, so only messages at the start of a page wait.
 */
export const awaitVoicesMs = 3_000;

/** Speaks one message at a time, and stops no speech but its own. */
export interface Speaker {
  /** Calls the listener whenever the snapshot may have changed, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Returns the progress of speech; `undefined` if no voice for any of the message's languages is there or awaited. */
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
  const voices = createVoiceFinder();
  const progress = createStore(silent);
  let prosody: Prosody = { rate: 1, volume: 1 };
  let message: readonly SpokenMessage[] = [];
  /** The parts that are not over yet; the first one is being spoken. */
  let queue: readonly SpokenPart[] = [];
  /** The parts that no voice has begun. */
  let unheard: readonly SpokenPart[] = [];
  /** Whether the browser was asked to speak before somebody touched the page, so that it may have refused. */
  let isBeforeTouch = false;
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

  const setProgress = (state: SpeechProgress['state'], unspokenLanguages: readonly string[]) => {
    const last = progress.get();
    if (state !== last.state || unspokenLanguages !== last.unspokenLanguages)
      progress.set({ state, unspokenLanguages });
  };

  const speakQueue = (parts: readonly SpokenPart[]) => {
    silence();
    queue = parts;
    const [first] = parts;
    if (first) {
      settleTimer = setTimeout(speakPart, settleMs, first);
      setProgress('speaking', progress.get().unspokenLanguages);
    } else {
      setProgress('silent', unspoken);
    }
  };

  const speakPart = (part: SpokenPart) => {
    isBeforeTouch = !hasPageBeenTouched();
    cancelUtterance = speakUtterance(part, prosody, {
      onBegin() {
        markHeard(part);
      },
      onEnd(end) {
        handleEnd(part, end);
      },
    });
  };

  const markHeard = (part: SpokenPart) => {
    unheard = unheard.filter((other) => other !== part);
  };

  const addUnspoken = (parts: readonly SpokenPart[]) => {
    const languages = parts.map(({ language }) => language).filter((language) => !unspoken.includes(language));
    if (languages[0] !== undefined) unspoken = [...unspoken, ...languages];
  };

  /** Continues with the next language. A language that fails does not take the others from those who need them. */
  const handleEnd = (part: SpokenPart, end: UtteranceEnd) => {
    if (end === 'silenced') {
      // The page wants silence, and not that people miss what no voice has begun.
      addUnspoken(unheard);
      unheard = [];
      speakQueue([]);
      return;
    }
    if (end === 'failed') addUnspoken([part]);
    else markHeard(part);
    speakQueue(queue.slice(1));
  };

  /**
   * Speaks what the browser has refused before the first touch, or still keeps waiting: a person who sees little and uses
   * no screen reader has not noticed the announcement. It is not announced again, whatever comes of it.
   */
  const speakAfterFirstTouch = () => {
    const isRefused = isBeforeTouch && hasPageBeenTouched();
    const isOtherPartSpoken = queue[0] !== undefined && queue[0] !== unheard[0];
    if (isRefused && unheard[0] && !isOtherPartSpoken && progress.get().state !== 'paused') speakQueue(unheard);
  };

  const stopAwaitingVoices = () => {
    clearTimeout(awaitVoicesTimer);
    awaitVoicesTimer = undefined;
  };

  const stop = () => {
    stopAwaitingVoices();
    unspoken = none;
    unheard = [];
    speakQueue([]);
  };

  /** Speaks the message if the page is visible and there are voices. */
  const trySpeakMessage = () => {
    const withText = message.filter(({ spoken }) => spoken);
    const parts = findVoices(withText, voices.find);
    if (document.hidden || !parts[0]) return;
    stopAwaitingVoices();
    const languages = parts.map(({ language }) => language);
    unspoken = withText.map(({ language }) => language).filter((language) => !languages.includes(language));
    unheard = parts;
    speakQueue(parts);
  };

  const hasVoice = (shown: readonly SpokenMessage[]) => shown.some(({ language }) => voices.find(language));

  const handleNoVoicesInTime = () => {
    stopAwaitingVoices();
    if (progress.get().state !== 'awaitingVoices') return;
    if (!hasVoice(message)) giveUpVoices();
    setProgress('silent', none);
  };

  const repeat = () => {
    stop();
    if (!message[0]) return;
    const isAwaitingVoices = !hasVoice(message);
    if (isAwaitingVoices && !canVoicesCome()) return;
    awaitVoicesTimer = setTimeout(handleNoVoicesInTime, awaitVoicesMs);
    if (isAwaitingVoices) setProgress('awaitingVoices', none);
    else trySpeakMessage();
  };

  return {
    subscribe(listener) {
      const unsubscribe = progress.subscribe(listener);
      const trySpeakWaitingMessage = () => {
        if (awaitVoicesTimer !== undefined) trySpeakMessage();
      };
      const stopWatching = watchSpeechConditions({
        onPageHidden: stop,
        onPageVisible: trySpeakWaitingMessage,
        onVoicesChanged() {
          voices.forget();
          trySpeakWaitingMessage();
          // The voices are part of the snapshot, and not of the store.
          listener();
        },
        onTouch: speakAfterFirstTouch,
      });
      // They may have changed while nobody watched.
      voices.forget();
      return () => {
        stopWatching();
        unsubscribe();
      };
    },
    getSnapshot(shown) {
      const last = progress.get();
      const isAwaitingVoices = last.state === 'awaitingVoices';
      if (!hasVoice(shown)) return isAwaitingVoices ? last : undefined;
      // The voices have come, but there is nothing to say yet.
      return isAwaitingVoices ? silent : last;
    },
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
        const { state, unspokenLanguages } = progress.get();
        if (state !== 'speaking') return;
        silence();
        setProgress('paused', unspokenLanguages);
      },
      resume() {
        if (progress.get().state === 'paused') speakQueue(queue);
      },
      stop,
    },
  };
}

/** Returns the parts of a message that have a voice. */
function findVoices(message: readonly SpokenMessage[], findVoice: VoiceFinder['find']): readonly SpokenPart[] {
  return message.flatMap(({ spoken, language }) => {
    const voice = findVoice(language);
    return voice ? [{ spoken, language, voice }] : [];
  });
}
