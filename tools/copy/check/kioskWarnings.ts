import { getSpokenWarning } from '../../../src/kiosk/getSpokenWarning.ts';
import type { KioskTextPath } from '../../../src/kiosk/useKioskTexts.ts';
import { findText } from '../../../src/text/findText.ts';
import { getMessagesSources } from '../../../src/text/sources.ts';
import type { TextValues } from '../../../src/text/StatusMessageOptions.ts';
import type { StatusMessageOverrides } from '../../../src/text/StatusTexts.ts';
import type { Locale, Locales } from './Locales.ts';
import type { Variant } from './Variant.ts';

/** The shortest warning, in seconds. A voice reads it when the warning begins. */
const secondsLeft = 20;

/** The words of the warning. */
interface KioskWarning {
  readonly title: string;
  readonly description: string;
  /** The label of the button that answers. */
  readonly stay: string;
  readonly spoken: string;
}

/** Returns the words of the warning in a language, as the kit builds them from these texts alone. */
export function resolveKioskWarning(language: string, texts: StatusMessageOverrides): KioskWarning {
  const sources = getMessagesSources(texts);
  const find = (path: KioskTextPath, values?: TextValues) =>
    findText(path, { sources, languages: [language], contexts: [], values: { count: secondsLeft, ...values } });
  return {
    title: find('kiosk.stillThere').text,
    description: find('kiosk.clearing').text,
    stay: find('kiosk.stay').text,
    spoken: getSpokenWarning(secondsLeft, find).spoken,
  };
}

function createKioskWarning(language: string, { kiosk, labels }: Locale): Variant {
  const { title, description, stay, spoken } = resolveKioskWarning(language, { [language]: { kiosk, labels } });
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
    actions: [{ id: 'stay', kind: 'command', label: stay }],
    spoken,
  };
}

/** Returns, for each language, the warning before a kiosk clears its screen, as the kit builds it. */
export function createKioskWarnings(locales: Locales): readonly Variant[] {
  return Object.entries(locales).map(([language, locale]) => createKioskWarning(language, locale));
}
