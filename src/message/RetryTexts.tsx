import type { ReactNode, RefObject } from 'react';
import { kitMessages } from '../text/kitMessages.ts';
import type { ResolvedAction, ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { MessagesOption } from '../text/StatusMessageOptions.ts';
import { useAnnouncement } from './announce/useAnnouncement.ts';
import { useFindText } from './useFindText.ts';

/** From this many seconds on, the label gives the time in minutes. */
const minutesFromSeconds = 120;

interface WaitingLabelProps {
  readonly action: ResolvedAction;
  readonly secondsLeft: number;
  readonly messages: MessagesOption | undefined;
}

/** Renders the label of a button that waits, with the time that is left: a `<span lang>`. */
export function WaitingLabel({ action, secondsLeft, messages }: WaitingLabelProps): ReactNode {
  const find = useFindText(kitMessages, messages);
  const isLong = secondsLeft >= minutesFromSeconds;
  const [key, count] = isLong ? ['inMinutes', Math.ceil(secondsLeft / 60)] : ['inSeconds', secondsLeft];
  const { text, language } = find(`labels.${key}`, action.language, { action: action.label, count });
  // A language of the app without words for the wait gets the number alone.
  const label = language === action.language ? text : `${action.label} (${secondsLeft})`;
  return <span lang={action.language}>{label}</span>;
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
