import { addToLiveRegion, announceDelayMs, getLiveRegions, type Announcement } from './liveRegions.ts';

/** Makes the announcements of one message. Only the newest one waits; it replaces the one before. */
export interface Announcer {
  /** Announces once, after {@link announceDelayMs}, in the live regions for the element. */
  readonly announce: (message: Element | null, announcement: Announcement) => void;
  /** Drops the announcement that waits, if there is one. */
  readonly cancel: () => void;
}

export function createAnnouncer(): Announcer {
  let announcePending: (() => void) | undefined;
  let dueAtMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // There is one timer, and it starts again only if it ends too early: on a live camera, a message can change far more
  // often than it is announced.
  const announceWhenDue = () => {
    const remainingMs = dueAtMs - performance.now();
    if (remainingMs > 0) {
      timer = setTimeout(announceWhenDue, remainingMs);
      return;
    }
    timer = undefined;
    announcePending?.();
    announcePending = undefined;
  };

  return {
    announce(message, announcement) {
      const regions = getLiveRegions(message);
      announcePending = () => {
        addToLiveRegion(regions, announcement);
      };
      dueAtMs = performance.now() + announceDelayMs;
      timer ??= setTimeout(announceWhenDue, announceDelayMs);
    },
    cancel() {
      announcePending = undefined;
    },
  };
}
