import { useFindText } from '../message/useFindText.ts';
import type { FoundText } from '../text/findText.ts';
import { kitMessages } from '../text/kitMessages.ts';
import type { TextValues } from '../text/StatusMessageOptions.ts';
import { kioskMessages, type KioskTextKey } from './kioskMessages.ts';

/** The key of a text that a kiosk shows or speaks around a message, as it is in `messages`. */
export type KioskTextPath = `kiosk.${KioskTextKey}` | 'labels.press';

/** Finds a text around a message in a language, or in its best fallback. */
export type FindKioskText = (path: KioskTextPath, language: string, values?: TextValues) => FoundText;

const kitTexts = [kioskMessages, kitMessages];

/** Returns a function that finds the kiosk's texts: in `messages`, then in the app's i18next, then in the kit. */
export function useKioskTexts(): FindKioskText {
  return useFindText(kitTexts);
}
