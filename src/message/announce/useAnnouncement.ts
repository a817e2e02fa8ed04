import { useEffect, useState, type RefObject } from 'react';
import type { Politeness } from '../../catalogue/statusCatalogue.ts';
import type { ResolvedStatusMessage } from '../../text/ResolvedStatusMessage.ts';
import { readAttempt } from '../../text/situation.ts';
import { createAnnouncer } from './createAnnouncer.ts';
import { getLiveRegions, type Announcement, type LivePoliteness } from './liveRegions.ts';

/**
 * How screen readers announce a message. `auto`: as the message's `politeness` says. `polite`: after the current speech.
 * `assertive`: at once, interrupting other speech. `off`: not at all, for an app that announces in its own way.
 */
export type AnnounceMode = 'auto' | 'polite' | 'assertive' | 'off';

/**
 * Returns what to announce, or `null` for nothing.
 *
 * @param translations - The same message in each language that is shown, the main one first.
 */
export function getAnnouncement(
  translations: readonly ResolvedStatusMessage[],
  mode: AnnounceMode,
): Announcement | null {
  const [message] = translations;
  const politeness = message && choosePoliteness(mode, message.politeness);
  if (!politeness) return null;
  return { politeness, phrases: translations.map(({ spoken, language }) => ({ text: spoken, language })) };
}

/** Decides how to announce. The catalogue row of the code holds the politeness of a message. */
function choosePoliteness(mode: AnnounceMode, politeness: Politeness): LivePoliteness | null {
  // Any value that is not a mode counts as `auto`.
  const chosen = mode === 'off' || mode === 'polite' || mode === 'assertive' ? mode : politeness;
  return chosen === 'off' ? null : chosen;
}

/**
 * Announces to screen readers whenever the announcement or the attempt changes.
 *
 * @param root - The root element of the message. Where it is decides which live regions announce the message.
 * @param announcement - What to announce; `null` for nothing.
 * @param attempt - At another attempt the same announcement is made again. A value that is not a number from 1
 *   counts as 1.
 */
export function useAnnouncement(
  root: RefObject<Element | null>,
  announcement: Announcement | null,
  attempt: unknown,
): void {
  const [announcer] = useState(createAnnouncer);
  // Compared by its content: an app may create new but equal options at each render.
  const content = JSON.stringify(announcement);
  const attemptNumber = readAttempt(attempt);

  // Creates the regions before the first text, even while there is no message.
  useEffect(() => void getLiveRegions(root.current), [root]);

  useEffect(() => {
    const current = JSON.parse(content) as Announcement | null;
    if (current) announcer.announce(root, current);
    return announcer.cancel;
  }, [root, announcer, content, attemptNumber]);
}
