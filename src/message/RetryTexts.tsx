import type { RefObject } from 'react';
import { kitMessages } from '../text/kitMessages.ts';
import type { ResolvedAction, ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { MessagesOption } from '../text/StatusMessageOptions.ts';
import { useAnnouncement } from './announce/useAnnouncement.ts';
import { useFindText, type FindText } from './useFindText.ts';

/** From this many seconds on, the label gives the time in minutes. */
const minutesFromSeconds = 120;

/** Returns the label of a button that waits, with the time that is left. */
export function describeWait(action: ResolvedAction, secondsLeft: number, find: FindText): string {
  const isLong = secondsLeft >= minutesFromSeconds;
  const [key, count] = isLong ? ['inMinutes', Math.ceil(secondsLeft / 60)] : ['inSeconds', secondsLeft];
  const { text, language } = find(`labels.${key}`, action.language, { action: action.label, count });
  // A language of the app without words for the wait gets the number alone.
  return language === action.language ? text : `${action.label} (${secondsLeft})`;
}

interface ReadyAnnouncementProps {
  readonly root: RefObject<Element | null>;
  /** The message in each language that is shown. */
  readonly translations: readonly ResolvedStatusMessage[];
  readonly messages: MessagesOption | undefined;
}

/** Announces once that a button has stopped waiting, politely, because nothing has to be done. Renders nothing. */
export function ReadyAnnouncement({ root, translations, messages }: ReadyAnnouncementProps): null {
  const find = useFindText(kitMessages, messages);
  const phrases = translations.map(({ language }) => find('labels.ready', language));
  useAnnouncement(root, { politeness: 'polite', phrases }, undefined);
  return null;
}
