/** No message goes sooner, however short it is: the eye needs time to find it. In ms. */
const minimumMs = 1_500;

/** No message stays longer because of its length: the person at the camera needs the next step. In ms. */
const maximumMs = 10_000;

/** Characters that a slow reader reads in a second. */
const charactersPerSecond = { alphabet: 16, hangul: 9, han: 4 };

/**
 * Returns how long a text should stay on a screen so that a slow reader can read it once, in ms, 1,500 to 10,000.
 *
 * Source: Brysbaert (2019), How many words do we read per minute?, Journal of Memory and Language 109, 104047. Adults
 * read English non-fiction at 238 words a minute on average, and most of them at 175 to 300. The slow end counts here:
 * 175 words a minute, of 5.6 characters with the space, are 16 characters a second. Long words cost no more time per
 * letter. Other languages are compared by the length of the same message: the kit's own messages have 2 % more
 * characters in Indonesian than in English, so both count 16, and so does every alphabet.
 *
 * Chinese and Japanese count 4 characters a second, Netflix's limit for Japanese subtitles and its lowest for any
 * language. Korean counts 9: Netflix's limit of 12, reduced in the same ratio as 238 words to 175.
 *
 * @param text - The text to read. A value that is not a string takes the shortest time.
 * @param language - The BCP 47 tag of its language.
 */
export function readingTimeMs(text: string, language: string): number {
  // A caller without types may pass any value.
  const length = typeof text === 'string' ? text.length : 0;
  const ms = Math.ceil((length / charactersPerSecond[getScript(language)]) * 1_000);
  return Math.min(Math.max(ms, minimumMs), maximumMs);
}

function getScript(language: unknown): keyof typeof charactersPerSecond {
  if (typeof language !== 'string') return 'alphabet';
  if (/^(zh|yue|ja)(?![a-z])/i.test(language)) return 'han';
  if (/^ko(?![a-z])/i.test(language)) return 'hangul';
  return 'alphabet';
}
