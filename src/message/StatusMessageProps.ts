import type { ComponentPropsWithoutRef } from 'react';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { StatusesOption } from '../text/ownStatuses.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import type { WithoutInference } from '../utils/WithoutInference.ts';
import type { AnnounceMode } from './announce/useAnnouncement.ts';
import type { StatusMessageClassNames } from './classNames.ts';
import type { ActionHandlers } from './MessageCommands.tsx';
import type { StatusMessageParts } from './parts.ts';

/**
 * A code, the options of its message, and the attributes of the root element.
 *
 * @typeParam OwnActionId - The ids of the app's own commands, known from `statuses`. Where the provider gives the
 *   statuses, name them: `<StatusMessage<'showQr'> … />`.
 */
export type StatusMessageProps<OwnActionId extends string = never> = SharedMessageProps<OwnActionId> &
  (OneLanguageProps | SeveralLanguagesProps);

/** The language of a message in one language. */
interface OneLanguageProps extends Pick<StatusMessageOptions, 'language'> {
  readonly languages?: undefined;
}

/** The languages of a message in several. */
interface SeveralLanguagesProps {
  readonly language?: undefined;
  /** Languages to show at once, the main one first, in place of `language`. @default the one current language */
  readonly languages?: readonly string[] | undefined;
}

/**
 * The props that do not depend on the number of languages. No type ties `retryAt` to a handler for `tryAgain`, because
 * an app may offer its handlers only at times, and a time without a button does no harm.
 */
export interface SharedMessageProps<OwnActionId extends string = never>
  extends
    Omit<StatusMessageOptions, 'statuses' | 'commands' | 'language'>,
    Omit<
      ComponentPropsWithoutRef<'div'>,
      'children' | 'dangerouslySetInnerHTML' | 'lang' | 'dir' | keyof StatusMessageOptions
    > {
  /** The value that `readStatus` returned, or any other code. `null` and `undefined` show nothing. */
  readonly code: StatusReading | undefined;
  /** The app's own codes and actions, see `defineStatuses`. Define them outside of the component. @default none */
  readonly statuses?: StatusesOption<OwnActionId> | undefined;
  /** A function for each command. A command without a handler has no button. */
  readonly actionHandlers?: ActionHandlers<WithoutInference<OwnActionId>> | undefined;
  /**
   * The time until which the command `tryAgain` waits, in epoch ms, such as the result of `readRetryAfter`. Its label
   * gives the seconds left. Screen readers hear once that it is ready. Does nothing without a handler for `tryAgain`.
   * @default none
   */
  readonly retryAt?: number | null | undefined;
  /** How screen readers announce the message. @default 'auto' */
  readonly announce?: AnnounceMode | undefined;
  /** Parts to draw in another way or, with `null`, to leave out. */
  readonly parts?: StatusMessageParts | undefined;
  /** Classes of the app for the parts and for `body`, `step` and `commands`, each beside the kit's own. */
  readonly classNames?: StatusMessageClassNames | undefined;
}
