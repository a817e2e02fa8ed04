import { canonicalizeLanguage } from '../text/localeFallbacks.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';

/**
 * Returns the voice that speaks a language best: a voice with exactly this tag before one with another tag of the same
 * language; of those, a voice on this device, which works offline and sends no text to a server; of those, the default
 * voice; of those, the first. Returns `undefined` if no voice speaks the language. Never throws.
 *
 * @param voices - The result of `speechSynthesis.getVoices()`. Entries that are not voices are skipped.
 * @param language - A BCP 47 tag.
 */
export function findVoice(voices: unknown, language: string): SpeechSynthesisVoice | undefined {
  const wanted = readTag(language);
  let best: SpeechSynthesisVoice | undefined;
  let bestRank = 0;
  for (const voice of readVoices(voices)) {
    const rank = tryCatch(() => rankVoice(voice, wanted), 0);
    if (rank > bestRank) {
      best = voice;
      bestRank = rank;
    }
  }
  return best;
}

/** Returns the entries of a list. They are called voices unchecked: an entry that is not one has rank 0 or throws. */
function readVoices(voices: unknown): readonly SpeechSynthesisVoice[] {
  return tryCatch(() => [voices].flat() as readonly SpeechSynthesisVoice[], []);
}

/** The canonical form of a tag and of its language subtag; `null` for one that is not valid. */
interface LanguageTag {
  readonly tag: string | null;
  readonly language: string | null;
}

/**
 * Reads a tag as browsers write it: `id-ID`; on Android `id_ID`, or `in_ID` with the old code for Indonesian;
 * `eng_USA_f00` from some speech engines, of which at least the language is valid.
 */
function readTag(tag: string): LanguageTag {
  return { tag: canonicalizeLanguage(tag), language: canonicalizeLanguage(tag.replace(/[-_].*/, '')) };
}

/** Kept per voice: a device may have hundreds, and all are ranked whenever a message renders. */
const getVoiceTag = weakMemoize((voice: SpeechSynthesisVoice) => readTag(voice.lang));

/** Returns 1 to 8, or 0 for a voice that does not speak the language. */
function rankVoice(voice: SpeechSynthesisVoice, wanted: LanguageTag): number {
  const { tag, language } = getVoiceTag(voice);
  if (!language || language !== wanted.language) return 0;
  return 1 + (tag === wanted.tag ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
}
