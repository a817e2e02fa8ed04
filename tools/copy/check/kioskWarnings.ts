import { findText } from '../../../src/text/findText.ts';
import { formatSpokenText } from '../../../src/text/resolveStatusMessage.ts';
import { getMessagesSources } from '../../../src/text/sources.ts';
import type { KioskTextKey } from '../../../src/kiosk/kioskMessages.ts';
import type { Locale, Locales } from './Locales.ts';
import type { Variant } from './Variant.ts';

/** With how many seconds left the warning begins at the least, which is when it is spoken. */
const secondsLeft = 20;

function warningOf(language: string, { kiosk }: Locale): Variant {
  const sources = getMessagesSources({ [language]: { kiosk } });
  const textOf = (key: KioskTextKey) =>
    findText(`kiosk.${key}`, { sources, languages: [language], contexts: [], values: { count: secondsLeft } }).text;
  const [title, clearing] = [textOf('stillThere'), textOf('clearing')];
  return {
    language,
    code: 'kiosk.stillThere',
    audience: 'user',
    setting: 'kiosk',
    attempt: 1,
    privacy: false,
    registry: '',
    title,
    description: clearing,
    actions: [textOf('stay')],
    spoken: formatSpokenText(title, clearing),
  };
}

/** The warning before a kiosk forgets a person, with the words of these locales, as the kit itself makes it. */
export function kioskWarnings(locales: Locales): readonly Variant[] {
  return Object.entries(locales).map(([language, locale]) => warningOf(language, locale));
}
