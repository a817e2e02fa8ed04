import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { SpokenMessage } from './createSpeaker.ts';
import { getSpokenWarning } from './getSpokenWarning.ts';
import type { FindKioskText } from './useKioskTexts.ts';

/** What the kiosk shows. */
interface KioskSituation {
  readonly messages: readonly ResolvedStatusMessage[];
  /** Whether the message is only shown for now. */
  readonly isSilent: boolean;
  /** What to say once a button has stopped waiting; empty before. */
  readonly readyPhrases: readonly { readonly text: string; readonly language: string }[];
  readonly languages: readonly string[];
  /** The time to answer the question whether anybody is there, in seconds; `null` while it is not open. */
  readonly secondsToAnswer: number | null;
}

/**
 * Returns what a kiosk speaks: the question whether anybody is there while it is open, otherwise that a button is ready,
 * otherwise the message. If there is none of these, each language has an empty text: that is enough to find out whether
 * there are voices.
 */
export function getKioskSpeech(
  { messages, isSilent, readyPhrases, languages, secondsToAnswer }: KioskSituation,
  find: FindKioskText,
): readonly SpokenMessage[] {
  if (messages[0] && secondsToAnswer === null) {
    if (readyPhrases.length > 0) return readyPhrases.map(({ text, language }) => ({ spoken: text, language }));
    // A short moment is not spoken, as it is not announced: another message follows.
    const isSpoken = !isSilent && messages[0].politeness !== 'off';
    return messages.map(({ spoken, language }) => ({ spoken: isSpoken ? spoken : '', language }));
  }
  return languages.map((wanted) => {
    if (secondsToAnswer === null) return { spoken: '', language: find('kiosk.stillThere', wanted).language };
    return getSpokenWarning(secondsToAnswer, (path, values) => find(path, wanted, values));
  });
}
