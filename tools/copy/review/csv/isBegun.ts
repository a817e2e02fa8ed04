import { listTexts } from '../../check/listTexts.ts';
import type { Locale } from '../../check/Locales.ts';

/** Whether anybody has begun to write in a language: its own name is there from the start. */
export function isBegun(language: string, locale: Locale): boolean {
  return listTexts(language, locale).some(
    ({ location, text }) => text !== '' && location.path !== 'kiosk.languageName',
  );
}
