import type { Politeness } from '../../catalogue/statusCatalogue.ts';

/** What to announce: the same message in one language or several. */
export interface Announcement {
  readonly politeness: Politeness;
  readonly phrases: readonly { readonly text: string; readonly language: string }[];
}

/**
 * How long a new live region stays empty before its first text, in ms. A screen reader announces only what changes in a
 * region that it already knows, and Safari needs a moment to register a new region. Messages that change within this
 * time are announced once.
 */
export const announceDelayMs = 150;

/**
 * How long an announced text stays in its live region, in ms. A slow screen reader still finds it, and a person who
 * browses the page later does not.
 */
export const clearAfterMs = 10_000;

type LiveRegions = Readonly<Record<Politeness, HTMLElement>>;

const regionsByHost = new WeakMap<Element, LiveRegions>();

/**
 * Returns the live regions for a message, and creates them at the first call. There is one pair of regions for the page,
 * and one for each dialog with a message, because a modal dialog hides all that is outside of it from screen readers.
 * Call this before there is anything to announce, so that screen readers know the regions in time.
 */
export function getLiveRegions(message: Element | null): LiveRegions {
  const host = message?.closest('dialog,[role$=dialog]') ?? document.body;
  const existing = regionsByHost.get(host);
  // An app that empties the host removes the regions too.
  if (existing?.polite.isConnected) return existing;

  const regions = { polite: createRegion('polite'), assertive: createRegion('assertive') };
  const root = document.createElement('div');
  root.setAttribute('data-fsk-announcer', '');
  // Set through the CSSOM, which a strict Content-Security-Policy allows. It hides the regions without the stylesheet too.
  root.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  root.append(regions.polite, regions.assertive);
  host.append(root);
  regionsByHost.set(host, regions);
  return regions;
}

/** Creates a region without `role="status"`, with which a screen reader would repeat the older texts before each new one. */
function createRegion(politeness: Politeness): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('aria-live', politeness);
  return region;
}

/** Adds an announcement to its live region, and removes it after {@link clearAfterMs}. */
export function addToLiveRegion(regions: LiveRegions, { politeness, phrases }: Announcement): void {
  const announced = document.createElement('div');
  for (const { text, language } of phrases) {
    const phrase = document.createElement('p');
    phrase.lang = language;
    phrase.textContent = text;
    announced.append(phrase);
  }
  regions[politeness].append(announced);
  setTimeout(() => {
    announced.remove();
  }, clearAfterMs);
}

/** Clears every live region, so that nobody who browses the page later finds old announcements. */
export function clearLiveRegions(): void {
  for (const announced of document.querySelectorAll('[data-fsk-announcer] > * > *')) announced.remove();
}
