/** Something that a person could notice, in the order in which it happened. */
export interface RecordedEvent {
  /**
   * A text begins in a voice, was spoken to its end, was stopped by the page, was refused or failed; live regions announce
   * a text; or the kiosk is on the page and the browser has its voices.
   */
  readonly event: 'begin' | 'end' | 'stop' | 'refused' | 'failed' | 'announced' | 'voices';
  readonly text: string;
  /** The language tag of the voice; empty for an announcement. */
  readonly language: string;
  /** The name of the voice. */
  readonly voice?: string;
  /** The speed that the page asks for. */
  readonly rate?: number;
  /** The error of the browser. */
  readonly error?: string;
}

/**
 * Records each utterance of the page. A browser ends an utterance that the page cancels with an error or with `end`;
 * both are recorded as `stop`, once.
 */
export function recordSpeech(record: (event: RecordedEvent) => void): void {
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  const cancel = speechSynthesis.cancel.bind(speechSynthesis);
  const cancelled = new WeakSet<SpeechSynthesisUtterance>();
  const active = new Set<SpeechSynthesisUtterance>();

  speechSynthesis.cancel = () => {
    for (const utterance of active) cancelled.add(utterance);
    cancel();
  };
  speechSynthesis.speak = (utterance) => {
    const describe = (event: RecordedEvent['event'], error?: string) => {
      const { text, voice, rate } = utterance;
      record({ event, text, language: voice?.lang ?? '', voice: voice?.name ?? '', rate, ...(error && { error }) });
    };
    active.add(utterance);
    utterance.addEventListener('start', () => {
      describe('begin');
    });
    utterance.addEventListener('end', () => {
      active.delete(utterance);
      describe(cancelled.has(utterance) ? 'stop' : 'end');
    });
    utterance.addEventListener('error', ({ error }) => {
      active.delete(utterance);
      if (cancelled.has(utterance)) describe('stop');
      else describe(error === 'not-allowed' ? 'refused' : 'failed', error);
    });
    speak(utterance);
  };
}

/** Records each text that is added to a live region. */
export function recordAnnouncements(record: (event: RecordedEvent) => void): void {
  new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      if (!(target instanceof Element) || !target.closest('[aria-live]')) continue;
      for (const { textContent } of addedNodes) {
        if (textContent?.trim()) record({ event: 'announced', text: textContent, language: '' });
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
