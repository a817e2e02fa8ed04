import { tryCatch } from '../utils/tryCatch.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { completeLanguage } from './completeLanguage.ts';
import { readVoiceQuality, voiceQuality } from './voiceQuality.ts';

/**
 * Returns the voice that speaks a language best; see `rankVoice`. Of equal voices, it is the one with the shortest
 * name, since names of variants are longer; of those, the first. Returns `undefined` if no voice speaks the language, or
 * only voices that are jokes: without a voice, a message is announced. Never throws.
 *
 * @param voices - The result of `speechSynthesis.getVoices()`. Entries that are not voices are skipped.
 * @param language - A BCP 47 tag.
 */
export function findVoice(voices: unknown, language: string): SpeechSynthesisVoice | undefined {
  const wanted = readLanguage(language);
  const isRegionWanted = /[-_]/.test(language);
  let best: SpeechSynthesisVoice | undefined;
  let bestRank = '';
  for (const voice of readVoices(voices)) {
    const rank = tryCatch(() => (wanted ? rankVoice(voice, wanted, isRegionWanted) : ''), '');
    if (rank > bestRank || (best && rank === bestRank && getNameLength(voice) < getNameLength(best))) {
      best = voice;
      bestRank = rank;
    }
  }
  return best;
}

function getNameLength({ name }: Partial<SpeechSynthesisVoice>): number {
  return name?.length ?? Infinity;
}

/** Returns the entries of a list. They are called voices unchecked: an entry that is not one has no rank or throws. */
function readVoices(voices: unknown): readonly SpeechSynthesisVoice[] {
  return tryCatch(() => [voices].flat() as readonly SpeechSynthesisVoice[], []);
}

/**
 * Reads a tag as browsers write it: `id-ID`; on Android `id_ID`, or `in_ID` with the old code for Indonesian;
 * `eng_USA_f00` from some speech engines, of which at least the language is valid.
 */
function readLanguage(tag: string): Intl.Locale | null {
  return completeLanguage(tag) ?? completeLanguage(tag.replace(/[-_].*/, ''));
}

/** Kept per voice: Linux has thousands, and all are ranked for each language. */
const readVoice = /* @__PURE__ */ weakMemoize((voice: Partial<SpeechSynthesisVoice>) => {
  const { lang = '', localService, name = '' } = voice;
  // Android marks a voice of its network as one of the device.
  const isOnDevice = localService && !name.endsWith('-network');
  return { locale: readLanguage(lang), quality: readVoiceQuality(voice), isOnDevice };
});

/**
 * Returns the rank of a voice: a text of digits, which compare like words in a dictionary, so that a digit counts only if
 * all before it are equal. Returns an empty text if the voice must not be used for the language.
 *
 * @param isRegionWanted - Whether the app names a region. It does with `en-GB`, and does not with `en`.
 */
function rankVoice(voice: SpeechSynthesisVoice, wanted: Intl.Locale, isRegionWanted: boolean): string {
  const { locale, quality, isOnDevice } = readVoice(voice);
  if (locale?.language !== wanted.language || quality === voiceQuality.joke) return '';
  const hasSameTag = locale.toString() === wanted.toString() ? 1 : 0;
  const hasSameRegion = locale.region === wanted.region ? 1 : 0;
  return [
    // A voice that speaks like a person.
    quality > voiceQuality.robot ? 1 : 0,
    isRegionWanted ? hasSameRegion + hasSameTag : 0,
    // A voice on the device works offline and sends no text to a server.
    isOnDevice ? 1 : 0,
    quality,
    // Safari marks every voice as the default.
    voice.default ? 1 : 0,
    // For `en`, American English; for `id`, Indonesian of Indonesia.
    hasSameTag,
  ].join('');
}
