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

interface LiveRegions extends Record<AnnouncementPriority, HTMLElement> {
  readonly root: HTMLElement;
  /** Who may yet have something to tell. */
  readonly holders: Set<symbol>;
}

const regionsByHost = new WeakMap<Element, LiveRegions>();

/**
 * Where the regions for an element stand: the page's body, or the modal dialog around the element, since all outside
 * of that is hidden from a screen reader.
 */
export function hostOf(element: Element | null): HTMLElement {
  return element?.closest<HTMLElement>('dialog, [aria-modal="true"]') ?? document.body;
}

/** Makes the live regions of a host known before there is anything to tell. Returns what lets them go. */
export function holdLiveRegions(host: HTMLElement): () => void {
  const regions = regionsByHost.get(host) ?? createLiveRegions(host);
  const holder = Symbol('holder');
  regions.holders.add(holder);
  return () => {
    regions.holders.delete(holder);
    removeIfIdle(host, regions);
  };
}

/** Tells something once, in the live regions of a host. Returns what takes it back if it is not yet told. */
export function announce(host: HTMLElement, { priority, parts }: Announcement): () => void {
  const release = holdLiveRegions(host);
  const timer = setTimeout(() => {
    const told = document.createElement('div');
    told.append(...parts.map(createPart));
    regionsByHost.get(host)?.[priority].append(told);
    setTimeout(() => {
      told.remove();
      release();
    }, forgetAfterMs);
  }, tellAfterMs);
  return () => {
    clearTimeout(timer);
    release();
  };
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
  const regions: LiveRegions = { root, polite: createRegion('polite'), assertive: createRegion('assertive'), holders: new Set() };
  root.append(regions.polite, regions.assertive);
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

function removeIfIdle(host: HTMLElement, { root, polite, assertive, holders }: LiveRegions): void {
  if (holders.size > 0 || polite.hasChildNodes() || assertive.hasChildNodes()) return;
  root.remove();
  regionsByHost.delete(host);
}
