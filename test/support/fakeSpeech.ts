import { vi } from 'vitest';

/** Creates a voice with a language tag, and with defaults for what the test does not set. */
export function createVoice(lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  const name = more.name ?? `${lang} voice`;
  return { lang, name, voiceURI: name, localService: true, default: false, ...more };
}

export const indonesian = createVoice('id-ID');
export const english = createVoice('en-US', { default: true });

/** How long a character is spoken, in ms, at the voice's own speed. */
export const msPerCharacter = 60;

/** How long a browser takes to fire an event, in ms. */
export const eventDelayMs = 20;

/** One utterance that was spoken, with its values at the beginning. */
export interface Heard {
  readonly text: string;
  readonly lang: string;
  readonly voice: SpeechSynthesisVoice | null;
  readonly rate: number;
  readonly volume: number;
}

/** Differences between browsers. All are off by default. */
interface Habits {
  /** Safari and Linux lose an utterance that comes within this time after a cancel, in ms. */
  losesAfterCancelMs?: number;
  /** Chrome allows no speech before somebody has touched the page. */
  isNotAllowed?: boolean;
  /** Safari on an iPad ignores speech before somebody has touched the page, and fires no event. */
  ignoresSpeech?: boolean;
  /** How long a voice takes to begin, in ms: a voice of the network, or one that has to be loaded. */
  msToBegin?: number;
  /** Chrome fires no start and no end for some of its voices. */
  firesNoEvents?: boolean;
  /** Chrome loses the end of some utterances. */
  firesNoEnd?: boolean;
  /** The error with which the speech engine fails, in every language or in one. */
  fails?: SpeechSynthesisErrorCode;
  failsInLanguage?: string;
  /** The methods that throw. */
  throws?: readonly ('speak' | 'cancel' | 'pause' | 'resume' | 'getVoices' | 'addEventListener')[];
}

interface Queued {
  /** Weak, because some versions of Chrome collect an utterance that the page does not hold. */
  readonly utterance: WeakRef<SpeechSynthesisUtterance>;
  readonly heard: Heard;
  remainingMs: number;
  hasBegun: boolean;
  isLoaded: boolean;
}

/**
 * Replaces `speechSynthesis` in tests; `setTimeout` measures its time. It does what browsers have in common: one queue
 * for the whole page; events that come later; a pause that `cancel` does not end, and that `resume` ends only while the
 * queue holds an utterance.
 */
export class FakeSpeech extends EventTarget {
  readonly habits: Habits = {};
  /** The utterances that began, in their order. */
  readonly heard: Heard[] = [];
  /** The texts that were spoken to their end. */
  readonly finished: string[] = [];
  readonly calls = { speak: 0, cancel: 0, getVoices: 0 };
  paused = false;
  #voices: unknown;
  #queue: Queued[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #runsSince = 0;
  #cancelledAt = -Infinity;

  constructor(voices: unknown = [indonesian, english]) {
    super();
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  /** The text that is audible at this moment. */
  get speakingNow(): string | undefined {
    const [first] = this.#queue;
    return first?.hasBegun && !this.paused ? first.heard.text : undefined;
  }

  getVoices(): unknown {
    this.calls.getVoices++;
    this.#throwIfAsked('getVoices');
    return Array.isArray(this.#voices) ? [...(this.#voices as unknown[])] : this.#voices;
  }

  /** Replaces the voices and fires `voiceschanged`. */
  setVoices(voices: unknown): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  override addEventListener(...all: Parameters<EventTarget['addEventListener']>): void {
    this.#throwIfAsked('addEventListener');
    super.addEventListener(...all);
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.calls.speak++;
    this.#throwIfAsked('speak');
    const { losesAfterCancelMs = 0, isNotAllowed, ignoresSpeech } = this.habits;
    if (ignoresSpeech) return;
    if (isNotAllowed) fire(utterance, 'error', 'not-allowed');
    if (isNotAllowed || performance.now() - this.#cancelledAt < losesAfterCancelMs) return;
    const { text, lang, voice, rate, volume } = utterance;
    const remainingMs = eventDelayMs + (msPerCharacter * text.length) / rate;
    const heard = { text, lang, voice, rate, volume };
    this.#queue.push({ utterance: new WeakRef(utterance), heard, remainingMs, hasBegun: false, isLoaded: false });
    if (this.#queue.length === 1) this.#run();
  }

  cancel(): void {
    this.calls.cancel++;
    this.#throwIfAsked('cancel');
    this.#cancelledAt = performance.now();
    clearTimeout(this.#timer);
    const cancelled = this.#queue.splice(0);
    setTimeout(() => {
      for (const { utterance, hasBegun } of cancelled) {
        fire(utterance.deref(), 'error', hasBegun ? 'interrupted' : 'canceled');
      }
    }, eventDelayMs);
  }

  pause(): void {
    this.#throwIfAsked('pause');
    if (this.paused) return;
    this.paused = true;
    clearTimeout(this.#timer);
    const [first] = this.#queue;
    if (first) first.remainingMs -= performance.now() - this.#runsSince;
  }

  resume(): void {
    this.#throwIfAsked('resume');
    if (!this.paused || this.#queue.length === 0) return;
    this.paused = false;
    this.#run();
  }

  #run(): void {
    const [first] = this.#queue;
    if (!first || this.paused) return;
    this.#runsSince = performance.now();
    const { firesNoEvents, firesNoEnd, msToBegin } = this.habits;
    if (msToBegin !== undefined && !first.hasBegun && !first.isLoaded) {
      first.isLoaded = true;
      this.#timer = setTimeout(() => {
        this.#run();
      }, msToBegin);
      return;
    }
    if (!first.hasBegun) {
      this.heard.push(first.heard);
      first.hasBegun = true;
      if (!firesNoEvents) fire(first.utterance.deref(), 'start');
    }
    if (firesNoEvents || firesNoEnd) return;
    this.#timer = setTimeout(() => this.#end(first), this.#fails(first) ? eventDelayMs : first.remainingMs);
  }

  #fails({ heard }: Queued): boolean {
    const { fails, failsInLanguage = '' } = this.habits;
    return fails !== undefined && heard.lang.startsWith(failsInLanguage);
  }

  #end(queued: Queued): void {
    const { utterance, heard } = queued;
    this.#queue.shift();
    if (this.#fails(queued)) fire(utterance.deref(), 'error', this.habits.fails);
    else {
      this.finished.push(heard.text);
      fire(utterance.deref(), 'end');
    }
    this.#run();
  }

  #throwIfAsked(method: NonNullable<Habits['throws']>[number]): void {
    if (this.habits.throws?.includes(method)) throw new Error(method);
  }
}

function fire(utterance: EventTarget | undefined, type: 'start' | 'end' | 'error', error?: string): void {
  utterance?.dispatchEvent(Object.assign(new Event(type), { error }));
}

/** Replaces `SpeechSynthesisUtterance` in jsdom, which has none. */
export class FakeUtterance extends EventTarget {
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: ((event: Event) => void) | null = null;
  onend: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;

  constructor(readonly text = '') {
    super();
    this.addEventListener('start', (event) => this.onstart?.(event));
    this.addEventListener('end', (event) => this.onend?.(event));
    this.addEventListener('error', (event) => this.onerror?.(event));
  }
}

/** Replaces the browser's speech until `vi.unstubAllGlobals()`. */
export function installFakeSpeech(speech = new FakeSpeech()): FakeSpeech {
  vi.stubGlobal('speechSynthesis', speech);
  if (typeof SpeechSynthesisUtterance === 'undefined') vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}
