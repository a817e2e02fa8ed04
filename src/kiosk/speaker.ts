import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { findVoice } from './findVoice.ts';
import { tryCatch } from '../utils/tryCatch.ts';

/**
 * What is spoken of a message; nothing else of it ever is. An empty `spoken` says nothing, and still asks whether there
 * is a voice for the language.
 */
export type SpokenMessage = Pick<ResolvedStatusMessage, 'spoken' | 'language'>;

/** How it sounds: 1 is a voice's own speed, and as loud as the device is set to. */
export interface Prosody {
  readonly rate: number;
  readonly volume: number;
}

export type SpeechState = 'silent' | 'speaking' | 'paused';

/**
 * How long nothing is spoken after what went before, in ms. Safari still has the end of what was stopped to come, and
 * would take it for the end of what is spoken next; Linux loses what comes too soon. What changes within it is not begun.
 */
export const settleMs = 100;

/** How long a message waits for voices, in ms: later it would startle rather than help. */
export const awaitVoicesMs = 3_000;

/** When speech whose end is never told counts as ended, in ms. A slow voice takes 100 for a character. */
export const longestSpeechMs = (text: string, rate: number): number => 5_000 + (150 * text.length) / rate;

/** Speaks one message at a time, and stops no speech but its own. */
export interface Speaker {
  /** Follows the browser, for one listener at a time; it is told when the state may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** `undefined` where there is no voice for any of it. */
  readonly getSnapshot: (parts: readonly SpokenMessage[]) => SpeechState | undefined;
  /** For what is spoken from here on. */
  readonly setProsody: (prosody: Prosody) => void;
  /** Speaks a message, in one language after the other, in place of the one before; none, to be silent and forget it. */
  readonly tell: (parts: readonly SpokenMessage[]) => void;
  readonly commands: Readonly<Record<'repeat' | 'pause' | 'resume' | 'stop', () => void>>;
}

export function createSpeaker(): Speaker {
  let state: SpeechState = 'silent';
  let listener: (() => void) | undefined;
  let prosody: Prosody;
  let message: readonly SpokenMessage[] = [];
  /** What is still to be spoken of the message, from the part that is being spoken on. */
  let left: readonly PartWithVoice[] = [];
  /** What the browser speaks for us. Held, since Chrome has been known to forget what nobody holds, with its end. */
  let utterance: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaitVoicesUntil = 0;

  const setState = (next: SpeechState) => {
    state = next;
    listener?.();
  };

  const cancel = () => {
    clearTimeout(timer);
    if (!utterance) return;
    // First, so that its end, which may be told at once, is not taken for more.
    utterance = undefined;
    tryCatch(() => {
      speechSynthesis.cancel();
    });
  };

  const speakFrom = (parts: readonly PartWithVoice[]) => {
    cancel();
    left = parts;
    const [part] = parts;
    if (part) timer = setTimeout(speak, settleMs, part);
    setState(part ? 'speaking' : 'silent');
  };

  const skip = () => {
    speakFrom(left.slice(1));
  };

  const stop = () => {
    awaitVoicesUntil = 0;
    speakFrom([]);
  };

  const start = () => {
    const parts = message.flatMap(({ spoken, language }) => {
      const voice = findBrowserVoice(language);
      return spoken && voice ? { spoken, voice } : [];
    });
    if (document.hidden || !parts[0]) return;
    awaitVoicesUntil = 0;
    speakFrom(parts);
  };

  const repeat = () => {
    stop();
    awaitVoicesUntil = performance.now() + awaitVoicesMs;
    start();
  };

  const speak = ({ spoken, voice }: PartWithVoice) => {
    try {
      // Letter by letter the voice's own language: Android otherwise speaks with the voice of the device's.
      const sound = { voice, lang: voice.lang, ...prosody };
      const next = Object.assign(new SpeechSynthesisUtterance(spoken), sound);
      utterance = next;
      next.onend = next.onerror = ({ error }: EndOfSpeech) => {
        if (utterance !== next) return;
        utterance = undefined;
        // Somebody else has silenced the page.
        if (error === 'interrupted' || error === 'canceled') stop();
        else skip();
      };
      timer = setTimeout(skip, longestSpeechMs(spoken, prosody.rate));
      speechSynthesis.speak(next);
      // Last, since a browser resumes only what it has. It may be paused from before: `cancel` does not undo that.
      speechSynthesis.resume();
    } catch {
      skip();
    }
  };

  return {
    subscribe(newListener) {
      const controller = new AbortController();
      const change = () => {
        if (document.hidden) stop();
        if (performance.now() < awaitVoicesUntil) start();
        setState(state);
      };
      listener = newListener;
      window.addEventListener('pagehide', stop, controller);
      document.addEventListener('visibilitychange', change, controller);
      tryCatch(() => {
        speechSynthesis.addEventListener('voiceschanged', change, controller);
      });
      return () => {
        controller.abort();
        listener = undefined;
      };
    },
    getSnapshot: (parts) => (parts.some(({ language }) => findBrowserVoice(language)) ? state : undefined),
    setProsody(next) {
      prosody = next;
    },
    tell(parts) {
      message = parts;
      repeat();
    },
    commands: {
      repeat,
      // Not the browser's own pause, which holds the speech of others too, ends it on Android, and outlives `cancel`.
      pause() {
        if (state !== 'speaking') return;
        cancel();
        setState('paused');
      },
      resume() {
        if (state === 'paused') speakFrom(left);
      },
      stop,
    },
  };
}

interface PartWithVoice extends Pick<SpokenMessage, 'spoken'> {
  readonly voice: SpeechSynthesisVoice;
}

/** What is told of the end of an utterance, whatever ended it. */
type EndOfSpeech = Pick<Event, 'type'> & Partial<Pick<SpeechSynthesisErrorEvent, 'error'>>;

/** Looked for each time: some browsers have their voices late, and some never tell that they have come. */
const findBrowserVoice = (language: string) => tryCatch(() => findVoice(speechSynthesis.getVoices(), language));
