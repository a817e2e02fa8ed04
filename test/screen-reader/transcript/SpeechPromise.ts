/** What a screen reader must say in answer to something that happens. */
export interface SpeechPromise {
  /** The texts, in this order. Each is said whole, to its end, and exactly once. */
  readonly said: readonly string[];
  /**
   * Whether nothing else may be said. A screen reader says by itself what a page is called when it opens, and which element
   * has the focus when it moves.
   * @default true
   */
  readonly isAlone?: boolean | undefined;
  /** What must not be said. */
  readonly never?: RegExp | undefined;
  /**
   * How long until the last text begins, in ms. Very generous, because the machine may be busy.
   * @default 60000
   */
  readonly withinMs?: number | undefined;
  /**
   * The language of the voice, as a BCP 47 tag, with or without a region.
   * @default 'en', of the person's own voice: Orca changes no voice for a live region
   */
  readonly language?: string | undefined;
}

/** Returns a promise with the defaults for what it leaves out. */
export function completePromise(promise: SpeechPromise) {
  const { isAlone = true, withinMs = 60_000, language = 'en' } = promise;
  return { ...promise, isAlone, withinMs, language };
}
