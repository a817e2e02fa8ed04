import { addToLiveRegion, announceDelayMs, getLiveRegions, type Announcement } from './liveRegions.ts';

/** Makes the announcements of one message. Only the newest one waits; it replaces the one before. */
export interface Announcer {
  /** Announces once, after {@link announceDelayMs}, in the live regions for the element. */
  readonly announce: (message: Element | null, announcement: Announcement) => void;
  /** Drops the announcement that waits, if there is one. */
  readonly cancel: () => void;
}

export function createAnnouncer(): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    announce(message, announcement) {
      const regions = getLiveRegions(message);
      clearTimeout(timer);
      timer = setTimeout(() => {
        addToLiveRegion(regions, announcement);
      }, announceDelayMs);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
