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
export const tellAfterMs = 150;

/** How long a told text stays, in ms, so that a slow screen reader finds it and one who browses later does not. */
export const forgetAfterMs = 10_000;

export interface LiveRegions extends Record<AnnouncementPriority, HTMLElement> {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  /** Who may yet have something to tell. */
  readonly holders: Set<object>;
}

const regionsByHost = new WeakMap<Element, LiveRegions>();

/**
 * Where the regions for an element stand: the page's body, or the modal dialog around the element, since all outside
 * of that is hidden from a screen reader.
 */
export function hostOf(element: Element | null): HTMLElement {
  return element?.closest<HTMLElement>('dialog, [aria-modal="true"]') ?? document.body;
}

/** Makes the live regions of a host known before there is anything to tell, for as long as they are held. */
export function holdLiveRegions(host: HTMLElement): { readonly regions: LiveRegions; readonly release: () => void } {
  const regions = regionsByHost.get(host) ?? createLiveRegions(host);
  const holder = {};
  regions.holders.add(holder);
  return {
    regions,
    release() {
      regions.holders.delete(holder);
      removeIfIdle(regions);
    },
  };
}

/** Tells, one after the other, what one message has to say. */
export interface Announcer {
  /** Tells something once, in the live regions of a host, unless something else comes before it is told. */
  readonly announce: (host: HTMLElement, announcement: Announcement) => void;
  /** Takes back what is not yet told. */
  readonly cancel: () => void;
}

export function createAnnouncer(): Announcer {
  let waiting: { announcement: Announcement; regions: LiveRegions; release: () => void; dueAt: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cancel = () => {
    waiting?.release();
    waiting = undefined;
  };
  // One timer, set anew only when it ends too early: messages may change far more often than they are told.
  const tellWhenDue = () => {
    timer = undefined;
    if (!waiting) return;
    const { announcement, regions, dueAt } = waiting;
    const remainingMs = dueAt - Date.now();
    if (remainingMs > 0) timer = setTimeout(tellWhenDue, remainingMs);
    else {
      tell(announcement, regions);
      cancel();
    }
  };

  return {
    announce(host, announcement) {
      cancel();
      waiting = { announcement, ...holdLiveRegions(host), dueAt: Date.now() + tellAfterMs };
      timer ??= setTimeout(tellWhenDue, tellAfterMs);
    },
    cancel,
  };
}

function tell({ priority, parts }: Announcement, regions: LiveRegions): void {
  const told = document.createElement('div');
  told.append(...parts.map(createPart));
  regions[priority].append(told);
  setTimeout(() => {
    told.remove();
    removeIfIdle(regions);
  }, forgetAfterMs);
}

function createPart({ text, language }: Announcement['parts'][number]): HTMLElement {
  const part = document.createElement('p');
  part.lang = language;
  part.textContent = text;
  return part;
}

function createLiveRegions(host: HTMLElement): LiveRegions {
  const root = document.createElement('div');
  root.setAttribute('data-fsk-announcer', '');
  // Set through the CSSOM, which a strict Content-Security-Policy allows, so that it holds without the stylesheet too.
  Object.assign(root.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  const polite = createRegion('polite');
  const assertive = createRegion('assertive');
  const regions: LiveRegions = { host, root, polite, assertive, holders: new Set() };
  root.append(polite, assertive);
  host.append(root);
  regionsByHost.set(host, regions);
  return regions;
}

/** A region whose additions are told one by one: not atomic, or each new text would repeat those before it. */
function createRegion(priority: AnnouncementPriority): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('aria-live', priority);
  region.setAttribute('aria-atomic', 'false');
  region.setAttribute('aria-relevant', 'additions');
  return region;
}

function removeIfIdle({ host, root, polite, assertive, holders }: LiveRegions): void {
  if (holders.size > 0 || polite.hasChildNodes() || assertive.hasChildNodes()) return;
  root.remove();
  regionsByHost.delete(host);
}
