import type { Operation } from '../catalogue/operations.ts';
import type { StatusesOption } from './ownStatuses.ts';
import type { StatusMessageOverrides } from './StatusTexts.ts';

/**
 * Where the person uses the app. `handheld`: on a phone or a tablet that they hold. `desktop`: on a laptop or a
 * computer. `kiosk`: at a fixed camera, with a screen that other people can see.
 */
export const settings = ['handheld', 'desktop', 'kiosk'] as const;

/** Where the person uses the app, see {@link settings}. */
export type Setting = (typeof settings)[number];

/**
 * Who reads the message. `user`: the person at the camera. `attendant`: the staff who help that person; this needs the
 * texts of `face-status-kit/attendant`. `developer`: a developer, who gets the API's own description in English.
 */
export const audiences = ['user', 'attendant', 'developer'] as const;

/** Who reads the message, see {@link audiences}. */
export type Audience = (typeof audiences)[number];

/**
 * When the message is shown. `capture`: over a live picture, before any photo. `result`: after a photo.
 */
export const stages = ['capture', 'result'] as const;

/** When the message is shown, see {@link stages}. */
export type Stage = (typeof stages)[number];

/** The values for the placeholders of texts, such as `registry`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Texts by language: one object, or a list of objects. The first object that has a text provides it. */
export type MessagesOption = StatusMessageOverrides | readonly (MessagesOption | undefined)[];

/** The options that decide the words of a message. Each is optional. An invalid value counts as not given. */
export interface StatusMessageOptions {
  /**
   * BCP 47 tag of the language. `id-ID` gets the texts of `id`. A language without texts falls back to the app's
   * `fallbackLng` (in React), then to English. The locale names of operating systems and of Java work too, such as
   * `id_ID.UTF-8`, `in_ID` and `C`.
   * @default in React the app's language, see `StatusMessageProvider`; otherwise 'en'
   */
  readonly language?: string | undefined;
  /** Where the person uses the app. @default none: words that fit any place */
  readonly setting?: Setting | undefined;
  /**
   * When the message is shown. In `capture`, the codes for what a live camera sees (`liveHint` in the catalogue) have one
   * title and one step, and no message has a button for a new photo. @default 'result'; 'capture' for live cameras
   */
  readonly stage?: Stage | undefined;
  /** The operation that the app requested from the API. @default none: words that fit any operation */
  readonly operation?: Operation | undefined;
  /** Who reads the message. @default 'user' */
  readonly audience?: Audience | undefined;
  /**
   * The number of this attempt, from 1. From 2 the title says that the problem is still there, the step is another one,
   * and help is among the actions. From 3 help is the first action. @default 1
   */
  readonly attempt?: number | undefined;
  /**
   * Whether other people can see the screen. If they can, the codes that reveal who is enrolled or what a registry
   * holds (411, 415, 603, 606 and `alreadyRegistered`) have the same neutral words, actions, icon and picture. The
   * audience `developer` is not affected. @default false
   */
  readonly privacy?: boolean | undefined;
  /**
   * The values for placeholders in texts. `registry` is the name of the identity registry. Do not give a person's name
   * or number: the kit's own texts never show one. @default { registry: 'PeduliLindungi' }
   */
  readonly values?: TextValues | undefined;
  /** Texts that replace the kit's own. Define the object outside of the component. @default none */
  readonly messages?: MessagesOption | undefined;
  /** The app's own codes and actions, see `defineStatuses`. Define them outside of the component. @default none */
  readonly statuses?: StatusesOption | undefined;
  /**
   * The ids of the commands that the screen offers. The message has no other commands. @default all; in components, the
   * commands that have a handler
   */
  readonly commands?: readonly string[] | undefined;
}
