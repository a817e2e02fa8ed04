/** Nothing is gone sooner, however short it is: the eye has to find it first. */
const shortestMs = 1_500;

/** Nothing stays longer for its length alone: who stands at a camera needs the next step. */
const longestMs = 10_000;

/** Characters that are read in a second. */
const perSecond = { alphabet: 16, hangul: 9, han: 4 };

/**
 * How long a text should stay on a screen so that it can be read once without haste, in ms, 1,500 to 10,000.
 *
 * Source: Brysbaert (2019), How many words do we read per minute?, Journal of Memory and Language 109, 104047. Adults
 * read English non-fiction at 238 words a minute, most of them at 175 to 300. The slow end counts here: 175 words a
 * minute of 5.6 characters, with the space, are 16 characters a second. Long words cost no more per letter, and other
 * languages follow from how much they need for the same message: the kit's own need 2 % more characters in Indonesian
 * than in English, so both count alike, as does any alphabet.
 *
 * Chinese and Japanese count 4 characters a second: Netflix's limit for Japanese subtitles, its lowest for any language.
 * Korean counts 9: its limit there is 12, slowed down as 238 words are to 175.
 *
 * @param text - What is to be read. What is no string takes the shortest time.
 * @param language - BCP 47 tag of its language.
 */
export function readingTimeMs(text: string, language: string): number {
  // Callers without types give anything.
  const length = typeof text === 'string' ? text.length : 0;
  const isIn = (languages: RegExp) => typeof language === 'string' && languages.test(language);
  const script = isIn(/^(zh|yue|ja)(?![a-z])/i) ? 'han' : isIn(/^ko(?![a-z])/i) ? 'hangul' : 'alphabet';
  const ms = Math.ceil((length / perSecond[script]) * 1_000);
  return Math.min(Math.max(ms, shortestMs), longestMs);
}
