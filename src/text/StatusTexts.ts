import type { ActionId } from '../catalogue/actionCatalogue.ts';
import type { StatusCode } from '../catalogue/statusCodes.ts';

/** The words for one code. The key of a variant is the part's name and its contexts: `title_kiosk`. */
export type CodeTexts = {
  /** What happened, from the person's point of view. */
  readonly title: string;
  /** Why it happened, or what it means for the person. Left out where the title and the step say it all. */
  readonly description?: string;
} & { readonly [Variant in `${'title' | 'description'}_${string}`]?: string };

/** The words for every action: one step, verb first. The key of a variant is the action's id and its contexts. */
export type ActionTexts = { readonly [Id in ActionId]: string } & {
  readonly [Variant in `${ActionId}_${string}`]?: string;
};

/**
 * The kit's own words around a message. A text with a count has a key for each plural form of the language: `_one` and
 * `_other` in English, only `_other` in Indonesian.
 */
export type LabelTexts = {
  /** The line that shows staff the code. `{{reference}}` is replaced with the code. */
  readonly reference: string;
  /** The sentence that tells a listener which button to press. `{{action}}` is replaced with its label. */
  readonly press: string;
  /** The label of a button that waits. `{{action}}` is replaced with its label, `{{count}}` with the seconds left. */
  readonly inSeconds_other: string;
  /** The same with the minutes left, for a wait of two minutes or more. */
  readonly inMinutes_other: string;
  /** The announcement when a button has stopped waiting. */
  readonly ready: string;
} & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'> as `${'inSeconds' | 'inMinutes'}_${Form}`]?: string };

/**
 * A kiosk's words around a message. The countdown has a key for each plural form of the language: `clearing_one` and
 * `clearing_other` in English, only `clearing_other` in Indonesian.
 */
export type KioskTexts = {
  /** The question to a person who has not touched the kiosk for a while. */
  readonly stillThere: string;
  /** What happens if nobody answers. `{{count}}` is replaced with the number of seconds left. */
  readonly clearing_other: string;
  /** The button that answers the question. */
  readonly stay: string;
  /** The accessible name of the group of controls below. */
  readonly controls: string;
  /** The language's own name for itself, for the choice of languages. */
  readonly languageName: string;
  /** The switch that turns reading aloud on and off. */
  readonly readAloud: string;
  /** The button that reads the last message again. */
  readonly repeat: string;
  /** The button that changes to the next volume. */
  readonly volume: string;
} & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'> as `clearing_${Form}`]?: string };

/**
 * All texts of one language. This is the shape of `locales/`, of a language in `messages`, and of the namespace
 * `statusMessage` in an app's i18next. Use it to check a language of your own:
 * `const jv = { codes: …, actions: …, labels: … } satisfies StatusTexts`. A missing key does not compile. A misspelt key
 * does not compile in a literal, but is not noticed in an imported JSON file.
 */
export interface StatusTexts {
  /** The words for each code. `unknown` is for codes that the kit does not know. */
  readonly codes: { readonly [Code in `${StatusCode}` | 'unknown']: CodeTexts };
  readonly actions: ActionTexts;
  readonly labels: LabelTexts;
  /** Needed only for an app with a kiosk (`face-status-kit/kiosk`). */
  readonly kiosk?: KioskTexts;
}

type DeepPartial<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string | undefined ? string : DeepPartial<NonNullable<Value[Key]>>;
};

/** Texts that replace the kit's own, by language: any part of any message. */
export interface StatusMessageOverrides {
  readonly [language: string]: DeepPartial<StatusTexts>;
}
