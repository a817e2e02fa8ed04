import { tryCatch } from '../utils/tryCatch.ts';
import { findVoice } from './findVoice.ts';

/** The browser's voices. */
export interface VoiceFinder {
  /** Returns the voice for a language; `undefined` for none. */
  readonly find: (language: string) => SpeechSynthesisVoice | undefined;
  /** Forgets the voices, which may have changed. */
  readonly forget: () => void;
}

/**
 * Creates a finder that reads the browser's voices once and keeps them: Firefox takes 11 ms to list the 13,362 voices of
 * espeak-ng. An empty list is read again each time, because browsers load their voices late.
 */
export function createVoiceFinder(): VoiceFinder {
  let voices: readonly unknown[] = [];
  const found = new Map<string, SpeechSynthesisVoice | undefined>();
  return {
    find(language) {
      if (voices.length === 0) voices = tryCatch(() => [speechSynthesis.getVoices()].flat(), []);
      if (voices.length > 0 && !found.has(language)) {
        found.set(
          language,
          tryCatch(() => findVoice(voices, language)),
        );
      }
      return found.get(language);
    },
    forget() {
      voices = [];
      found.clear();
    },
  };
}

/** The browsers whose voices a message has awaited in vain. A browser has one object for its speech. */
const withoutVoices = /* @__PURE__ */ new WeakSet<SpeechSynthesis>();

/** Whether the browser may still be loading its voices. */
export function canVoicesCome(): boolean {
  return tryCatch(() => 'getVoices' in speechSynthesis && !withoutVoices.has(speechSynthesis), false);
}

/** Remembers that the voices have not come in time, so that no other message waits for them. */
export function giveUpVoices(): void {
  tryCatch(() => {
    withoutVoices.add(speechSynthesis);
  });
}

/**
 * Whether somebody has touched the page or pressed a key. Before that, Chrome and Safari do not speak. `true` in a browser
 * that does not tell.
 */
export function hasPageBeenTouched(): boolean {
  const { userActivation } = window.navigator as Partial<Navigator>;
  return userActivation?.hasBeenActive ?? true;
}

/** Stops everything that the page speaks or is about to speak. */
export function cancelBrowserSpeech(): void {
  tryCatch(() => {
    speechSynthesis.cancel();
  });
}

/** The functions to call when the browser changes something that speech depends on. */
export interface SpeechConditions {
  /** The page is left or hidden. */
  readonly onPageHidden: () => void;
  readonly onPageVisible: () => void;
  readonly onVoicesChanged: () => void;
  /** The end of a touch or of a key press, anywhere on the page. */
  readonly onTouch: () => void;
}

/** The events that allow speech, as far as they are no longer held. Screen readers and switches fire only the last one. */
const touchEvents = ['pointerup', 'keyup', 'click'] as const;

/** Watches the page and the browser's voices, until the returned function is called. */
export function watchSpeechConditions({
  onPageHidden,
  onPageVisible,
  onVoicesChanged,
  onTouch,
}: SpeechConditions): () => void {
  // That of the window, because under Node.js's own test runner jsdom accepts no other class.
  const controller = new window.AbortController();
  const handleVisibility = () => {
    if (document.hidden) onPageHidden();
    else onPageVisible();
  };
  window.addEventListener('pagehide', onPageHidden, controller);
  document.addEventListener('visibilitychange', handleVisibility, controller);
  // In the capture phase, before any code of the page can stop the event.
  const options = { capture: true, signal: controller.signal };
  for (const type of touchEvents) document.addEventListener(type, onTouch, options);
  tryCatch(() => {
    speechSynthesis.addEventListener('voiceschanged', onVoicesChanged, controller);
  });
  return () => {
    controller.abort();
  };
}
