import { canonicalizeLanguage } from '../text/localeFallbacks.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import { tryCatch } from '../utils/tryCatch.ts';

/**
 * The voice that speaks a language best: one for exactly this tag before one for the same language anywhere; of those,
 * one on this machine, which works without a network and to which alone the words are told; then the default one.
 *
 * @param voices - What `speechSynthesis.getVoices()` gave. What is no voice in it is passed over.
 * @param language - A BCP 47 tag.
 * @returns The first of the best; `undefined` where no voice speaks the language.
 */
export function findVoice(voices: unknown, language: string): SpeechSynthesisVoice | undefined {
  const wanted = readTag(language);
  let best: SpeechSynthesisVoice | undefined;
  let bestRank = 0;
  // Taken for voices, since looking at one is done with care. What is no list is a list of one that is of no use.
  for (const voice of tryCatch(() => [voices].flat() as readonly SpeechSynthesisVoice[]) ?? []) {
    const rank = tryCatch(() => rankVoice(voice, wanted)) ?? 0;
    if (rank > bestRank) {
      best = voice;
      bestRank = rank;
    }
  }
  return best;
}

/** Both in their canonical form; `null` for what has none. */
type Tag = readonly [whole: string | null, language: string | null];

/**
 * A tag as browsers write it: `id-ID`; on Android `id_ID` or the old `in_ID`; `eng_USA_f00` where an engine has its own
 * way, of which at least the language can be told.
 */
function readTag(tag: string): Tag {
  return [canonicalizeLanguage(tag), canonicalizeLanguage(tag.replace(/[-_].*/, ''))];
}

/** There may be hundreds of voices, and they are looked through each time that a message is drawn. */
const getTag = weakMemoize((voice: SpeechSynthesisVoice) => readTag(voice.lang));

/** 0 for a voice that is of no use. */
function rankVoice(voice: SpeechSynthesisVoice, [wantedTag, wantedLanguage]: Tag): number {
  const [tag, language] = getTag(voice);
  if (!language || language !== wantedLanguage) return 0;
  return 1 + (tag === wantedTag ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
}
