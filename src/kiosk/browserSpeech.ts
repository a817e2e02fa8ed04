import { tryCatch } from '../utils/tryCatch.ts';
import { findVoice } from './findVoice.ts';

/**
 * Returns the browser's voice for a language; `undefined` for none. The list is read each time, because some browsers
 * load their voices late and some of those fire no event.
 */
export function findBrowserVoice(language: string): SpeechSynthesisVoice | undefined {
  return tryCatch(() => findVoice(speechSynthesis.getVoices(), language));
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
  /** The page may have become visible, or the voices may have changed. */
  readonly onChange: () => void;
}

/** Watches the page's visibility and the browser's voices, until the returned function is called. */
export function watchSpeechConditions({ onPageHidden, onChange }: SpeechConditions): () => void {
  // That of the window, because under Node.js's own test runner jsdom accepts no other class.
  const controller = new window.AbortController();
  const handleChange = () => {
    if (document.hidden) onPageHidden();
    onChange();
  };
  window.addEventListener('pagehide', onPageHidden, controller);
  document.addEventListener('visibilitychange', handleChange, controller);
  tryCatch(() => {
    speechSynthesis.addEventListener('voiceschanged', handleChange, controller);
  });
  return () => {
    controller.abort();
  };
}
