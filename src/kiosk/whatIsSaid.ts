import type { SpokenMessage } from './speaker.ts';
import type { FindKioskText } from './useKioskTexts.ts';

/**
 * What a kiosk has to say: the question whether anybody is there while it is asked, otherwise the message; while there
 * is neither, nothing in each language, which is enough to know whether there are voices.
 *
 * @param askedFor - How many seconds there are to answer; `null` while nobody is asked.
 */
export function whatIsSaid(
  messages: readonly SpokenMessage[],
  languages: readonly string[],
  askedFor: number | null,
  find: FindKioskText,
): readonly SpokenMessage[] {
  if (askedFor === null) {
    return messages.length > 0 ? messages : languages.map((language) => ({ spoken: '', language }));
  }
  return languages
    .flatMap((wanted) => [find('stillThere', wanted), find('clearing', wanted, { count: askedFor })])
    .map(({ text, language }) => ({ spoken: text, language }));
}
