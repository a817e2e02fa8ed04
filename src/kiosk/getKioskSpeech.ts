import type { SpokenMessage } from './createSpeaker.ts';
import type { FindKioskText } from './useKioskTexts.ts';

/**
 * Returns what a kiosk speaks: the question whether anybody is there while it is open, otherwise the message. If there
 * is neither, each language has an empty text: that is enough to find out whether there are voices.
 *
 * @param secondsToAnswer - `null` while the question is not open.
 */
export function getKioskSpeech(
  messages: readonly SpokenMessage[],
  languages: readonly string[],
  secondsToAnswer: number | null,
  find: FindKioskText,
): readonly SpokenMessage[] {
  if (messages[0] && secondsToAnswer === null) return messages;
  return languages.map((wanted) => {
    const { text: question, language } = find('stillThere', wanted);
    if (secondsToAnswer === null) return { spoken: '', language };
    const { text: deadline } = find('clearing', wanted, { count: secondsToAnswer });
    return { spoken: `${question} ${deadline}`, language };
  });
}
