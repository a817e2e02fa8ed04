import type { FindKioskText } from './useKioskTexts.ts';
import type { SpokenMessage } from './useSpokenStatus.ts';

/** What a kiosk has to say at one moment. */
interface Saying {
  /** The message in each language that is shown. */
  readonly messages: readonly SpokenMessage[];
  readonly languages: readonly string[];
  /** While it asks whether anybody is there: how many seconds there are to answer, in all. */
  readonly askedFor: number | null;
  readonly find: FindKioskText;
}

/** The question while it is asked, otherwise the message; while there is neither, nothing in each language. */
export function whatIsSaid({ messages, languages, askedFor, find }: Saying): readonly SpokenMessage[] {
  if (askedFor === null)
    return messages.length > 0 ? messages : languages.map((language) => ({ spoken: '', language }));
  return languages.map((wanted) => {
    const { text, language } = find('stillThere', wanted);
    return { spoken: `${text} ${find('clearing', language, { count: askedFor }).text}`, language };
  });
}
