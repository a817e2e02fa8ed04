import type { ReactNode } from 'react';
import type { StatusMessageProps } from '../message/StatusMessage.tsx';
import type { ViewingConditions } from './capHeight.ts';

/** A code, how a kiosk tells it, and the attributes of its root. */
export interface KioskStatusProps extends Omit<StatusMessageProps, 'setting'>, ViewingConditions {
  /** What stands in the message's place while there is none, such as an invitation to begin. */
  readonly children?: ReactNode;
  /**
   * The languages that people can choose from, the main one first: there is a button for each of the others.
   * @default the one language that holds here, and no button
   */
  readonly languages?: readonly string[] | undefined;
  /** How many of them are shown at once, the chosen one first. @default 2 */
  readonly languagesAtOnce?: 1 | 2 | undefined;
  /** Told when somebody chooses a language, so that the rest of the screen can follow. */
  readonly onLanguageChange?: ((language: string) => void) | undefined;
  /**
   * Whether the kiosk reads its messages aloud: `on` from the start, `off` until somebody turns it on, `none` without
   * a button for it, for a kiosk without a loudspeaker. While it speaks, screen readers are told nothing, so leave it
   * `off` or `none` where one runs. Without a voice for the language there is no button and all is as with `none`.
   * @default 'off'
   */
  readonly speech?: 'on' | 'off' | 'none' | undefined;
  /** How fast it speaks, 0.5 to 2 times the voice's own speed. @default 1 */
  readonly rate?: number | undefined;
  /**
   * How long without a touch, a key, a face or a new message until it asks whether anybody is there, in ms, 5,000 or
   * more; `Infinity`, and anything over 23 days, for never. @default 60000
   */
  readonly idleMs?: number | undefined;
  /** How long it then waits for an answer, in ms, 20,000 to 600,000; the least is that of WCAG 2.2.1. @default 20000 */
  readonly warningMs?: number | undefined;
  /**
   * Told once nobody has answered. The kiosk has by then forgotten the person: the message, the language, the sound.
   * Forget here what the app knows: the code, the attempt, the details. The same code is not shown again until it
   * changes.
   */
  readonly onIdle?: (() => void) | undefined;
  /** Whether the camera sees a face right now: nobody is asked then whether they are there. @default false */
  readonly faceInView?: boolean | undefined;
  /**
   * For people who use a single switch, wired as Enter or the space bar: how long each button has the focus until it
   * moves on to the next by itself, in ms, 500 to 10,000. @default no moving by itself
   */
  readonly scanEveryMs?: number | undefined;
}
