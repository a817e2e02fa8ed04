import type { ActionId } from '../catalogue/actionCatalogue.ts';
import type { StatusCode } from '../catalogue/statusCatalogue.ts';

/** The words for one code. A variant stands under the part's name and its contexts: `title_kiosk`. */
export type CodeTexts = {
  /** What happened, as the person sees it. */
  readonly title: string;
  /** Why, or what it means for them. */
  readonly description: string;
} & { readonly [Variant in `${'title' | 'description'}_${string}`]?: string };

/** The words for every action: one step, verb first. A variant stands under the id and its contexts. */
export type ActionTexts = { readonly [Id in ActionId]: string } & {
  readonly [Variant in `${ActionId}_${string}`]?: string;
};

/** What the kit itself says around a message. */
export interface LabelTexts {
  /** How staff are told the code; `{{reference}}` stands for it. */
  readonly reference: string;
}

/**
 * What a kiosk says around a message. The countdown stands under the plural forms that the language has: `clearing_one`
 * and `clearing_other` in English, `clearing_other` alone in Indonesian.
 */
export type KioskTexts = {
  /** The question to a person whom the kiosk has not noticed for a while. */
  readonly stillThere: string;
  /** What happens if nobody answers; `{{count}}` stands for the seconds left. */
  readonly clearing_other: string;
  /** The button of somebody who is still there. */
  readonly stay: string;
  /** The name of the group of everything below. */
  readonly controls: string;
  /** This language's name in itself, as the choice shows it. */
  readonly languageName: string;
  /** The switch that has messages read aloud. */
  readonly readAloud: string;
  /** The button that has the last message read once more. */
  readonly repeat: string;
  /** The button that goes from one volume to the next. */
  readonly volume: string;
} & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'> as `clearing_${Form}`]?: string };

/**
 * All of one language's texts: the shape of `locales/`, of a language in `messages`, and of the namespace
 * `statusMessage` in an app's i18next. Check a language of your own with it:
 * `const jv = { codes: …, actions: …, labels: … } satisfies StatusTexts`. In a literal a misspelt key does not compile
 * either; in an imported JSON file only missing ones are noticed.
 */
export interface StatusTexts {
  /** By code; `unknown` is for the codes that the kit does not know. */
  readonly codes: { readonly [Code in `${StatusCode}` | 'unknown']: CodeTexts };
  readonly actions: ActionTexts;
  readonly labels: LabelTexts;
  /** Only for an app with a kiosk (`face-status-kit/kiosk`). */
  readonly kiosk?: KioskTexts;
}

type DeepPartial<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string | undefined ? string : DeepPartial<NonNullable<Value[Key]>>;
};

/** Texts that go before the kit's own: any part of any message, by language. */
export interface StatusMessageOverrides {
  readonly [language: string]: DeepPartial<StatusTexts>;
}
