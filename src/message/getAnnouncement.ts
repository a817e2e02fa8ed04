import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import type { Announcement } from './announcer.ts';

/**
 * How a message is told to a screen reader. `auto`: at once where it stops the person, in its turn where it guides or
 * confirms. `off`: not at all, for an app that tells it in its own way.
 */
export type AnnounceMode = 'auto' | 'polite' | 'assertive' | 'off';

/** What to tell of messages that say the same in several languages; `null` for nothing. */
export function getAnnouncement(messages: readonly ResolvedStatusMessage[], mode: AnnounceMode): Announcement | null {
  const [first] = messages;
  if (!first || mode === 'off') return null;
  return {
    priority: mode === 'polite' || mode === 'assertive' ? mode : first.politeness,
    parts: messages.map(({ spoken, language }) => ({ text: spoken, language })),
  };
}
