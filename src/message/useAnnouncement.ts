import { useEffect, useState, type RefObject } from 'react';
import { createAnnouncer, getLiveRegions, type Announcement } from './announcer.ts';

/**
 * Tells an announcement to screen readers whenever it, or the attempt that it belongs to, changes.
 *
 * @param anchor - The message's root, in whose dialog or page it is told.
 * @param announcement - What to tell; `null` for nothing.
 * @param attempt - The same words at another attempt are told again.
 */
export function useAnnouncement(
  anchor: RefObject<Element | null>,
  announcement: Announcement | null,
  attempt: number | undefined,
): void {
  const [announcer] = useState(createAnnouncer);
  // Followed by what is in it: an app may write its options anew each time, and nobody wants to hear that.
  const content = JSON.stringify(announcement);

  // The regions are there before the first text, even while there is no message yet.
  useEffect(() => void getLiveRegions(anchor.current), [anchor]);
  useEffect(() => {
    const current = JSON.parse(content) as Announcement | null;
    if (current) announcer.announce(anchor.current, current);
    return announcer.cancel;
  }, [anchor, announcer, content, attempt]);
}
