import en from '../../locales/en/kiosk.json' with { type: 'json' };
import id from '../../locales/id/kiosk.json' with { type: 'json' };
import type { KitLanguage } from '../text/kitMessages.ts';
import type { KioskTexts } from '../text/StatusTexts.ts';

type WithoutPluralForm<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** The key of a kiosk text, without the plural form that i18next adds. */
export type KioskTextKey = WithoutPluralForm<keyof KioskTexts>;

/** English needs a form for one and a form for more; Indonesian has one form for all. */
type EnglishKioskTexts = KioskTexts & Required<Pick<KioskTexts, 'clearing_one'>>;

/** The kit's texts around a message at a kiosk. They are loaded with the kiosk only; their type requires all of them. */
export const kioskMessages = { en: { kiosk: en }, id: { kiosk: id } } satisfies {
  readonly [Language in KitLanguage]: { readonly kiosk: Language extends 'en' ? EnglishKioskTexts : KioskTexts };
};
