import type { KioskTextKey } from '../../../src/kiosk/kioskMessages.ts';
import { findText } from '../../../src/text/findText.ts';
import { formatSpokenText } from '../../../src/text/formatSpokenText.ts';
import { getMessagesSources } from '../../../src/text/sources.ts';
import type { Locale, Locales } from './Locales.ts';
import type { Variant } from './Variant.ts';

/** The shortest warning, in seconds. A voice reads it when the warning begins. */
const secondsLeft = 20;

function createKioskWarning(language: string, { kiosk }: Locale): Variant {
  const sources = getMessagesSources({ [language]: { kiosk } });
  const getText = (key: KioskTextKey) =>
    findText(`kiosk.${key}`, { sources, languages: [language], contexts: [], values: { count: secondsLeft } }).text;
  const title = getText('stillThere');
  const description = getText('clearing');
  return {
    language,
    code: 'kiosk.stillThere',
    audience: 'user',
    setting: 'kiosk',
    attempt: 1,
    privacy: false,
    registry: '',
    title,
    description,
    actions: [{ id: 'stay', kind: 'command', label: getText('stay') }],
    spoken: formatSpokenText(title, [description]),
  };
}

/** Returns, for each language, the warning before a kiosk clears its screen, as the kit builds it. */
export function createKioskWarnings(locales: Locales): readonly Variant[] {
  return Object.entries(locales).map(([language, locale]) => createKioskWarning(language, locale));
}
