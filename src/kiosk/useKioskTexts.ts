import { useFindText } from '../message/useFindText.ts';
import type { FoundText } from '../text/findText.ts';
import type { TextValues } from '../text/StatusMessageOptions.ts';
import { kioskMessages, type KioskTextKey } from './kioskMessages.ts';

/** Finds one of the kiosk's own texts in a language, or in its best fallback. */
export type FindKioskText = (key: KioskTextKey, language: string, values?: TextValues) => FoundText;

/** Returns a function that finds the kiosk's own texts: in `messages`, then in the app's i18next, then in the kit. */
export function useKioskTexts(): FindKioskText {
  const find = useFindText(kioskMessages);
  return (key, language, values) => find(`kiosk.${key}`, language, values);
}
