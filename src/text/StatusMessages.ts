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
 * All of one language's texts: the shape of `locales/`, of a language in `messages`, and of the namespace
 * `statusMessage` in an app's i18next. Check a language of your own with it:
 * `const jv = { codes: …, actions: …, labels: … } satisfies StatusMessages`. In a literal a misspelt key does not compile
 * either; in an imported JSON file only missing ones are noticed.
 */
export interface StatusMessages {
  /** By code; `unknown` is for the codes that the kit does not know. */
  readonly codes: { readonly [Code in `${StatusCode}` | 'unknown']: CodeTexts };
  readonly actions: ActionTexts;
  readonly labels: LabelTexts;
}

type DeepPartial<Value> = {
  readonly [Key in keyof Value]?: Value[Key] extends string | undefined ? string : DeepPartial<Value[Key]>;
};

/** Texts that go before the kit's own: any part of any message, by language. */
export interface StatusMessageOverrides {
  readonly [language: string]: DeepPartial<StatusMessages>;
}
