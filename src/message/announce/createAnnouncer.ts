import type { RefObject } from 'react';
import {
  addToLiveRegion,
  announceDelayMs,
  getLiveRegions,
  isHidden,
  type Announcement,
  type LiveRegions,
} from './liveRegions.ts';

/** Makes the announcements of one message. Only the newest one waits; it replaces the one before. */
export interface Announcer {
  /**
   * Announces once, after {@link announceDelayMs}, in the live regions for the message. If the right regions are others
   * by then (a dialog opened, fullscreen began, an app emptied its page), it waits once more, for these.
   */
  readonly announce: (message: RefObject<Element | null>, announcement: Announcement) => void;
  /** Drops the announcement that waits, if there is one. */
  readonly cancel: () => void;
}

/** How often an announcement waits for other regions, so that it comes also on a page that never stops changing. */
const maxMoves = 3;

export function createAnnouncer(): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /**
   * The regions that the announcement waits for. They stay while announcements replace one another: on a live camera, a
   * message can change far more often than it is announced, and to look for regions takes time.
   */
  let awaited: LiveRegions | undefined;

  return {
    announce(message, announcement) {
      const element = message.current;
      const wait = (movesLeft: number) => {
        timer = setTimeout(() => {
          const present = getLiveRegions(message.current ?? element);
          if (present !== awaited && movesLeft > 0) {
            awaited = present;
            wait(movesLeft - 1);
            return;
          }
          awaited = undefined;
          if (present) addToLiveRegion(present, announcement);
        }, announceDelayMs);
      };
      if (!awaited || isHidden(awaited)) awaited = getLiveRegions(element);
      clearTimeout(timer);
      wait(maxMoves);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
