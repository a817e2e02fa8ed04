import en from '../../locales/en/kiosk.json' with { type: 'json' };
import id from '../../locales/id/kiosk.json' with { type: 'json' };
import type { KioskTexts } from '../text/StatusTexts.ts';

type PluralForms<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** How a text of the kiosk is asked for: its key, without the plural form that i18next adds. */
export type KioskTextKey = PluralForms<keyof KioskTexts>;

/** English counts one apart from many, so both forms must be there; Indonesian has one form for all. */
type EnglishKioskTexts = KioskTexts & Required<Pick<KioskTexts, 'clearing_one'>>;

/** The kit's own words around a message at a kiosk, complete by their type. Loaded with the kiosk only. */
export const kioskMessages = { en: { kiosk: en }, id: { kiosk: id } } satisfies {
  readonly en: { readonly kiosk: EnglishKioskTexts };
  readonly id: { readonly kiosk: KioskTexts };
};
