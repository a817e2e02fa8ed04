import type { RefObject } from 'react';
import { getNowMs } from '../../utils/getNowMs.ts';
import { isRendered, observeRendering } from './isRendered.ts';
import { isToldByDialog } from './isToldByDialog.ts';
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
   * by then (a dialog opened, fullscreen began, an app emptied its page), it waits once more, for these. While the
   * message is not rendered, for example in a dialog that opens later, it waits without a timer. It does not come if a
   * dialog that has the message in its name or description opens meanwhile: screen readers tell it then.
   */
  readonly announce: (message: RefObject<Element | null>, announcement: Announcement) => void;
  /** Drops the announcement that waits, if there is one. */
  readonly cancel: () => void;
  /** Drops the announcement that waits, and leaves no timer. */
  readonly dispose: () => void;
}

/** How often an announcement waits for other regions, so that it comes also on a page that never stops changing. */
const maxMoves = 3;

/** An announcement that waits, and the message that it is about. */
interface WaitingAnnouncement {
  readonly message: RefObject<Element | null>;
  readonly element: Element | null;
  readonly announcement: Announcement;
  /** Whether the message was in the name or description of an open dialog already when it began to wait. */
  readonly wasInOpenDialog: boolean;
  /** When it began to wait, see `getNowMs`. */
  readonly sinceMs: number;
}

export function createAnnouncer(): Announcer {
  let newest: WaitingAnnouncement | undefined;
  /**
   * One timer for all announcements that replace one another. On a live camera, a message can change far more often than
   * it is announced, and to start and stop timers takes time. When the timer rings for an announcement that has been
   * replaced, it starts again for the rest of the newest one's delay.
   */
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The regions that the announcements wait for. They stay for the same reason: to look for regions takes time. */
  let awaited: LiveRegions | undefined;
  /** Stops waiting for a message that is not rendered. */
  let stopObserving: (() => void) | undefined;

  const wait = (delayMs: number, movesLeft: number) => {
    const expected = newest;
    timer = setTimeout(() => {
      timer = undefined;
      if (!newest) return;
      if (newest !== expected) {
        const waitedMs = getNowMs() - newest.sinceMs;
        wait(announceDelayMs - waitedMs, maxMoves);
        return;
      }
      const element = newest.message.current ?? newest.element;
      if (waitUntilRendered(element)) return;
      const present = getLiveRegions(element);
      if (present !== awaited && movesLeft > 0) {
        awaited = present;
        wait(announceDelayMs, movesLeft - 1);
        return;
      }
      const isTold = !newest.wasInOpenDialog && element !== null && isToldByDialog(element);
      if (present && !isTold) addToLiveRegion(present, newest.announcement);
      awaited = undefined;
      newest = undefined;
    }, delayMs);
  };
  /** Waits if a message is on the page but not rendered. Returns whether it waits. */
  const waitUntilRendered = (element: Element | null): boolean => {
    stopObserving?.();
    stopObserving = undefined;
    if (!element?.isConnected || isRendered(element)) return false;
    stopObserving = observeRendering(element, () => {
      if (timer === undefined && isRendered(element)) wait(announceDelayMs, maxMoves);
    });
    return stopObserving !== undefined;
  };
  const cancel = () => {
    newest = undefined;
    stopObserving?.();
    stopObserving = undefined;
  };

  return {
    announce(message, announcement) {
      const element = message.current;
      if (!awaited || isHidden(awaited)) awaited = getLiveRegions(element);
      const wasInOpenDialog = element !== null && isToldByDialog(element);
      newest = { message, element, announcement, wasInOpenDialog, sinceMs: getNowMs() };
      if (timer === undefined) wait(announceDelayMs, maxMoves);
    },
    cancel,
    dispose() {
      cancel();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
