/** `assertive` interrupts what a screen reader says; `polite` waits for it to end. */
export type AnnouncementPriority = 'polite' | 'assertive';

/** What to tell, in one language or several. */
export interface Announcement {
  readonly priority: AnnouncementPriority;
  readonly parts: readonly { readonly text: string; readonly language: string }[];
}

/**
 * How long a region stands empty before its first text, in ms: a screen reader tells only what changes in a region
 * that it already knows, and Safari needs a moment to make it known. A message that changes meanwhile is told once.
 */
export const announceDelayMs = 150;

/** How long a told text stays, in ms, so that a slow screen reader finds it and one who browses later does not. */
export const clearAfterMs = 10_000;

type LiveRegions = Readonly<Record<AnnouncementPriority, HTMLElement>>;

const regionsByHost = new WeakMap<Element, LiveRegions>();

/**
 * The live regions for a message: one pair for the whole page, or for the modal dialog around the message, since all
 * outside of that is hidden from a screen reader. Made when first asked for, so ask before there is anything to tell.
 */
export function getLiveRegions(message: Element | null): LiveRegions {
  const host = message?.closest('dialog,[role$=dialog]') ?? document.body;
  const known = regionsByHost.get(host);
  // The app may have emptied the host since.
  if (known?.polite.isConnected) return known;
  const regions = { polite: createRegion('polite'), assertive: createRegion('assertive') };
  const root = document.createElement('div');
  root.setAttribute('data-fsk-announcer', '');
  // Through the CSSOM, which a strict Content-Security-Policy allows, so that it holds without the stylesheet too.
  root.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  root.append(regions.polite, regions.assertive);
  host.append(root);
  regionsByHost.set(host, regions);
  return regions;
}

/** A region whose additions are told one by one: with `role="status"` each new text would repeat those before it. */
function createRegion(priority: AnnouncementPriority): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('aria-live', priority);
  return region;
}

/** Takes what was told out of all regions, for who browses the page later must not find it. */
export function clearLiveRegions(): void {
  for (const told of document.querySelectorAll('[data-fsk-announcer] > * > *')) told.remove();
}

/** Tells, one after the other, what one message has to say. */
export interface Announcer {
  /** Tells something once, for a message on the page, unless something else comes before it is told. */
  readonly announce: (message: Element | null, announcement: Announcement) => void;
  /** Takes back what is not yet told. */
  readonly cancel: () => void;
}

export function createAnnouncer(): Announcer {
  let waiting: (() => void) | undefined;
  let dueAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // One timer, set anew only when it ends too early: a message may change far more often than it is told.
  const tellWhenDue = () => {
    const remainingMs = dueAt - performance.now();
    timer = remainingMs > 0 ? setTimeout(tellWhenDue, remainingMs) : undefined;
    if (timer !== undefined) return;
    waiting?.();
    waiting = undefined;
  };

  return {
    announce(message, announcement) {
      const regions = getLiveRegions(message);
      waiting = () => {
        tell(announcement, regions);
      };
      dueAt = performance.now() + announceDelayMs;
      timer ??= setTimeout(tellWhenDue, announceDelayMs);
    },
    cancel() {
      waiting = undefined;
    },
  };
}

function tell({ priority, parts }: Announcement, regions: LiveRegions): void {
  const told = document.createElement('div');
  for (const { text, language } of parts) {
    const part = document.createElement('p');
    part.lang = language;
    part.textContent = text;
    told.append(part);
  }
  regions[priority].append(told);
  setTimeout(() => {
    told.remove();
  }, clearAfterMs);
}
