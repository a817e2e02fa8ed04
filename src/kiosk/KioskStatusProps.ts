import type { ReactNode } from 'react';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { SharedMessageProps } from '../message/StatusMessageProps.ts';
import type { ViewingConditions } from './capHeight.ts';

/**
 * Whether a kiosk reads its messages aloud: `on`, `off` until a person turns it on, or `none` without a button for it, for
 * a kiosk without a loudspeaker.
 */
export type KioskSpeech = 'on' | 'off' | 'none';

/**
 * A code, how a kiosk shows and speaks it, and the attributes of the root element. A type with alternatives, so that props
 * that contradict each other do not compile. An `interface`, `Omit` or `Pick` loses the alternatives: for these, use
 * `KioskStatusOptions`.
 */
export type KioskStatusProps<OwnActionId extends string = never> = KioskStatusOptions<OwnActionId> &
  (ControlledLanguageProps | KeptLanguageProps) &
  (ControlledSpeechProps | KeptSpeechProps) &
  (InvitationProps | DrawnInvitationProps);

interface ControlledLanguageProps {
  /**
   * The chosen language, a tag from `languages`, if your app decides it. A person's press then only calls
   * `onLanguageChange`. Without `languages` it is the only language.
   * @default the kiosk keeps the choice of the person
   */
  readonly language?: string | undefined;
  readonly defaultLanguage?: undefined;
}

interface KeptLanguageProps {
  readonly language?: undefined;
  /** The language with which each person begins, if the kiosk keeps the choice. @default the first of `languages` */
  readonly defaultLanguage?: string | undefined;
}

interface ControlledSpeechProps {
  /**
   * Whether the kiosk reads its messages aloud, if your app decides it: `on`, `off`, or `none` without a button, for a
   * kiosk without a loudspeaker. A person's press then only calls `onSpeechChange`. If the browser has no voice for the
   * language, this is `none`. While the kiosk reads aloud, it announces to screen readers only what it could not read
   * aloud: use `off` or `none` where a screen reader runs.
   * @default the kiosk keeps the choice of the person
   */
  readonly speech?: KioskSpeech | undefined;
  readonly defaultSpeech?: undefined;
}

interface KeptSpeechProps {
  readonly speech?: undefined;
  /** The value of `speech` with which each person begins, if the kiosk keeps the choice. @default 'off' */
  readonly defaultSpeech?: KioskSpeech | undefined;
}

interface InvitationProps {
  /**
   * A code to show while `code` is `null`, for example one of your own that invites people to begin, see
   * `defineStatuses`. It looks and reads like any message: all languages, its picture, a button for each command with a
   * handler. It is announced and spoken as its row says, when the page opens and after a person has left, but not
   * more often than every 30 seconds while people come and go. It starts no session: only a touch or a key does.
   * @default none
   */
  readonly invitation?: StatusReading | undefined;
  readonly children?: undefined;
}

interface DrawnInvitationProps {
  readonly invitation?: undefined;
  /** Rendered in place of the message while there is none, if you draw the invitation yourself. */
  readonly children?: ReactNode;
}

/**
 * The props of `KioskStatus` that contradict no other: all except `language` or `defaultLanguage`, `speech` or
 * `defaultSpeech`, and `invitation` or `children`. The type for the props of a component of your own around it, which adds
 * those of the six that it wants.
 */
export interface KioskStatusOptions<OwnActionId extends string = never>
  extends Omit<SharedMessageProps<OwnActionId>, 'setting'>, ViewingConditions {
  /**
   * The languages that people can choose, as BCP 47 tags, the main language first. Each of the others has a button. A
   * language that the list names twice, such as `id` and `id_ID`, has one.
   * @default the language of the provider or the app, without a button
   */
  readonly languages?: readonly string[] | undefined;
  /** How many languages are shown at once, the chosen one first. @default 2 */
  readonly languagesAtOnce?: 1 | 2 | undefined;
  /**
   * Called with a tag from `languages` when a person chooses it, and with that of the start when the person has left, so
   * that the rest of the screen can follow.
   */
  readonly onLanguageChange?: ((language: string) => void) | undefined;
  /** Called with `on` or `off` when a person presses "Read aloud", and with the value of the start when they have left. */
  readonly onSpeechChange?: ((speech: KioskSpeech) => void) | undefined;
  /** The speed of speech, 0.5 to 2 times the voice's own. @default 1 */
  readonly rate?: number | undefined;
  /**
   * How long without a touch, a key, a face or a new message until the kiosk asks whether anybody is there, in ms,
   * 5,000 or more. It does not ask while a code of type `progress` is shown, because the person can only wait. With
   * `Infinity`, or more than 23 days, it never asks. @default 60000
   */
  readonly idleMs?: number | undefined;
  /**
   * How long the kiosk waits for an answer, in ms, 20,000 to 600,000. WCAG 2.2, success criterion 2.2.1, requires at
   * least 20 seconds. @default 20000
   */
  readonly warningMs?: number | undefined;
  /**
   * Called once nobody has answered. The kiosk has then forgotten the person: the message, the language and the sound.
   * Forget here what the app keeps: the code, the attempt, the person's details. Before it, `onLanguageChange` and
   * `onSpeechChange` are called if the person had changed these. The kiosk does not show the same code again until it
   * changes.
   */
  readonly onIdle?: (() => void) | undefined;
  /**
   * Whether a visit is going on, if your app knows it. When it becomes `false`, the kiosk forgets the person, as it does
   * before `onIdle`, and does not call `onIdle`. While it is `false`, a message that nobody has caused, such as `offline`,
   * starts no session, so nobody is asked; a touch or a key does. @default while there is a message
   */
  readonly isInUse?: boolean | undefined;
  /** Whether the camera sees a face. The kiosk does not ask then. @default false */
  readonly faceInView?: boolean | undefined;
  /**
   * For people who use a single switch, wired as Enter or the space bar: how long each button keeps the focus before
   * the next button gets it, in ms, 500 to 10,000. @default no scanning
   */
  readonly scanEveryMs?: number | undefined;
}
