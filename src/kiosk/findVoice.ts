import { canonicalizeLanguage } from '../text/localeFallbacks.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { readVoiceQuality, voiceQuality } from './voiceQuality.ts';

/**
 * Returns the voice that speaks a language best; see `rankVoice`. Of equal voices, it is the first. Returns `undefined`
 * if no voice speaks the language, or only voices that are jokes: without a voice, a message is announced. Never throws.
 *
 * @param voices - The result of `speechSynthesis.getVoices()`. Entries that are not voices are skipped.
 * @param language - A BCP 47 tag.
 */
export function findVoice(voices: unknown, language: string): SpeechSynthesisVoice | undefined {
  const wanted = readTag(language);
  let best: SpeechSynthesisVoice | undefined;
  let bestRank: Rank = [];
  for (const voice of readVoices(voices)) {
    const rank = tryCatch(() => rankVoice(voice, wanted)) ?? [];
    if (isHigher(rank, bestRank)) {
      best = voice;
      bestRank = rank;
    }
  }
  return best;
}

/** Returns the entries of a list. They are called voices unchecked: an entry that is not one has no rank or throws. */
function readVoices(voices: unknown): readonly SpeechSynthesisVoice[] {
  return tryCatch(() => [voices].flat() as readonly SpeechSynthesisVoice[], []);
}

interface LanguageTag {
  /** The canonical language subtag, such as `id`; `undefined` for an invalid tag. */
  readonly language: string | undefined;
  /** Whether the tag names nothing but the language. Its main region is then added: `id` → `id-ID`. */
  readonly isPlain: boolean;
  /** The canonical tag. */
  readonly tag: string;
  readonly region: string | undefined;
}

/**
 * Reads a tag as browsers write it: `id-ID`; on Android `id_ID`, or `in_ID` with the old code for Indonesian;
 * `eng_USA_f00` from some speech engines, of which only the first parts are valid.
 */
function readTag(tag: string): LanguageTag {
  const parts = tag.split(/[-_]/);
  const prefixes = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const valid = prefixes.map(canonicalizeLanguage).find((prefix) => prefix !== null);
  if (valid === undefined) return { language: undefined, isPlain: false, tag, region: undefined };
  const { language, region } = new Intl.Locale(valid);
  if (valid !== language) return { language, isPlain: false, tag: valid, region };
  const { region: mainRegion = '' } = new Intl.Locale(language).maximize();
  return { language, isPlain: true, tag: `${language}-${mainRegion}`, region: mainRegion };
}

/** Kept per voice: a device may have hundreds, and all are ranked whenever a message renders. */
const readVoice = weakMemoize((voice: Partial<SpeechSynthesisVoice>) => {
  const { lang = '', localService, name = '' } = voice;
  // Android marks a voice of its network as one of the device.
  const isOnDevice = localService && !name.endsWith('-network');
  return { ...readTag(lang), quality: readVoiceQuality(voice), isOnDevice };
});

/** Compared number by number, like words in a dictionary: a later one counts only if all before are equal. */
type Rank = readonly number[];

/** Returns the rank of a voice, or an empty one if the voice must not be used for the language. */
function rankVoice(voice: SpeechSynthesisVoice, wanted: LanguageTag): Rank {
  const { language, tag, region, quality, isOnDevice } = readVoice(voice);
  if (!language || language !== wanted.language || quality === voiceQuality.joke) return [];
  return [
    // A voice that speaks like a person.
    quality > voiceQuality.robot ? 1 : 0,
    // The region, if the app names one: the same tag before another tag of that region.
    wanted.isPlain ? 0 : (region === wanted.region ? 1 : 0) + (tag === wanted.tag ? 1 : 0),
    // A voice on the device works offline and sends no text to a server.
    isOnDevice ? 1 : 0,
    quality,
    // Safari marks every voice as the default.
    voice.default ? 1 : 0,
    // For `en`, American English; for `id`, Indonesian of Indonesia.
    tag === wanted.tag ? 1 : 0,
  ];
}

function isHigher(rank: Rank, than: Rank): boolean {
  const index = rank.findIndex((value, step) => value !== than[step]);
  return index >= 0 && (rank[index] ?? 0) > (than[index] ?? -1);
}
