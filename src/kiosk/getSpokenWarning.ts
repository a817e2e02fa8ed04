import type { FoundText } from '../text/findText.ts';
import { formatSpokenText } from '../text/formatSpokenText.ts';
import type { TextValues } from '../text/StatusMessageOptions.ts';
import type { SpokenMessage } from './createSpeaker.ts';
import type { KioskTextPath } from './useKioskTexts.ts';

/** Finds a text in one language, or in its best fallback. */
type FindWarningText = (path: KioskTextPath, values?: TextValues) => FoundText;

/**
 * Returns what a voice says when a kiosk asks whether anybody is there: the question, the time to answer and which
 * button to press.
 *
 * @param seconds - The time to answer, in seconds.
 */
export function getSpokenWarning(seconds: number, find: FindWarningText): SpokenMessage {
  const { text: question, language } = find('kiosk.stillThere');
  const { text: deadline } = find('kiosk.clearing', { count: seconds });
  return { spoken: formatSpokenText(question, [deadline, ...findPressSentence(language, find)]), language };
}

/** Returns the sentence that names the button; nothing if it has no words in the language of the question. */
function findPressSentence(language: string, find: FindWarningText): readonly string[] {
  const stay = find('kiosk.stay');
  const press = find('labels.press', { action: stay.text });
  const isComplete = [stay, press].every((found) => found.text !== '' && found.language === language);
  return isComplete ? [press.text] : [];
}
