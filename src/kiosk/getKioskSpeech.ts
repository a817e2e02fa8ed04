import type { SpokenMessage } from './speaker.ts';
import type { FindKioskText } from './useKioskTexts.ts';

/**
 * What a kiosk has to say: the question whether anybody is there while it is asked, otherwise the message; while there
 * is neither, nothing in each language, which is enough to know whether there are voices.
 *
 * @param askedFor - How many seconds there are to answer; `null` while nobody is asked.
 */
export function getKioskSpeech(
  messages: readonly SpokenMessage[],
  languages: readonly string[],
  askedFor: number | null,
  find: FindKioskText,
): readonly SpokenMessage[] {
  if (messages[0] && !askedFor) return messages;
  return languages.map((wanted) => {
    const { text, language } = find('stillThere', wanted);
    const spoken = askedFor ? `${text} ${find('clearing', wanted, { count: askedFor }).text}` : '';
    return { spoken, language };
  });
}
