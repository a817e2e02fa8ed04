import { cancelBrowserSpeech } from './browserSpeech.ts';

/** How fast and how loud speech is. */
export interface Prosody {
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** 0 to 1; 1 is the volume of the device. */
  readonly volume: number;
}

/** One text, its language and its voice. */
export interface SpokenPart {
  readonly spoken: string;
  /** The language of the text, as a BCP 47 tag. */
  readonly language: string;
  readonly voice: SpeechSynthesisVoice;
}

/**
 * `over`: the text was spoken. `failed`: it could not be spoken, or not to its end. `silenced`: other code of the page,
 * or the browser, stopped speech.
 */
export type UtteranceEnd = 'over' | 'failed' | 'silenced';

/**
 * Returns after how many ms an utterance counts as over if the browser reports no end. A slow voice needs 100 ms for a
 * character.
 */
export function longestSpeechMs(text: string, rate: number): number {
  return 5_000 + (150 * text.length) / rate;
}

/** The functions to call while an utterance is spoken. */
export interface UtteranceListeners {
  readonly onBegin: () => void;
  readonly onEnd: (end: UtteranceEnd) => void;
}

/**
 * Speaks one text. Calls `onBegin` when it begins, and `onEnd` once it is over: when the browser reports the end or an error, throws, or reports no
 * end for {@link longestSpeechMs}. A text of which the browser has not even reported the beginning counts as failed.
 *
 * @returns A function that stops the speech, without a call of `onEnd`.
 */
export function speakUtterance(
  { spoken, voice }: SpokenPart,
  prosody: Prosody,
  { onBegin, onEnd }: UtteranceListeners,
): () => void {
  // This reference keeps the utterance alive: Chrome may collect one that the page does not hold, and then fires no end.
  let utterance: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;

  const cancel = () => {
    clearTimeout(timer);
    if (!utterance) return;
    // Cleared before the browser cancels, which may fire the end at once.
    utterance = undefined;
    cancelBrowserSpeech();
  };
  const giveUp = () => {
    cancel();
    onEnd(hasBegun ? 'over' : 'failed');
  };
  const handleEnd = ({ error }: EndEvent) => {
    if (!utterance) return;
    utterance = undefined;
    clearTimeout(timer);
    if (error === 'interrupted' || error === 'canceled') onEnd('silenced');
    else onEnd(error ? 'failed' : 'over');
  };

  try {
    utterance = Object.assign(new SpeechSynthesisUtterance(spoken), {
      voice,
      // The voice's tag as the voice writes it: for any other, Android uses the voice of the device's language.
      lang: voice.lang,
      ...prosody,
      onstart: () => {
        if (!utterance) return;
        hasBegun = true;
        onBegin();
      },
      onend: handleEnd,
      onerror: handleEnd,
    });
    timer = setTimeout(giveUp, longestSpeechMs(spoken, prosody.rate));
    speechSynthesis.speak(utterance);
    // Other code may have left speech paused, which `cancel` does not undo. A browser resumes only what it has, so this
    // comes after `speak`.
    speechSynthesis.resume();
  } catch {
    giveUp();
  }
  return cancel;
}

/** The event at the end of an utterance, or the error that ended it. */
type EndEvent = Pick<Event, 'type'> & Partial<Pick<SpeechSynthesisErrorEvent, 'error'>>;
