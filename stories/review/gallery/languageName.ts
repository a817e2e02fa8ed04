import type { Locales } from '../../../tools/copy/check/Locales.ts';

/** A language by its own name, or by its English one where it has not said so yet. */
export function languageName(language: string, locales: Locales): string {
  const own = locales[language]?.kiosk.languageName;
  return own ?? new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
