import type { Politeness } from '../../catalogue/statusCatalogue.ts';
import { unrefTimer } from '../../utils/unrefTimer.ts';
import { getAnnouncedElements } from './announcedElements.ts';
import { findRegionPlaces, hidden, type RegionPlace } from './findRegionPlaces.ts';

/** The kinds of live regions. */
export type LivePoliteness = Exclude<Politeness, 'off'>;

/** What to announce in one language. */
export interface AnnouncedPhrase {
  readonly text: string;
  readonly language: string;
  /** What makes it another announcement than the last one. @default text */
  readonly content?: string;
}

/** What to announce: the same message in one language or several. */
export interface Announcement {
  readonly politeness: LivePoliteness;
  readonly phrases: readonly AnnouncedPhrase[];
}

/**
 * How long a new live region stays empty before its first text, in ms. A screen reader announces only what changes in a
 * region that it already knows, and Safari needs a moment to register a new region. Messages that change within this
 * time are announced once.
 */
export const announceDelayMs = 150;

/**
 * Time from the last text of a live region until the region is emptied, in ms. It is long enough for a slow screen
 * reader. After it, a person who reads the page finds no old texts.
 */
export const clearAfterMs = 10_000;

/** The most texts that a live region keeps while new texts are added. */
export const maxKeptTexts = 20;

/** The two live regions of one place, and the element around them. */
export interface LiveRegions extends Readonly<Record<LivePoliteness, HTMLElement>> {
  readonly root: HTMLElement;
}

const regionsByParent = new WeakMap<Node, LiveRegions>();

/**
 * Returns the live regions for a message, where it is now, and creates them if they are missing. There is one pair for
 * each document, one for each dialog or fullscreen element with a message, and one for each drawer that has hidden the
 * others from screen readers. Call this before there is anything to announce, so that screen readers know the regions in
 * time.
 *
 * A message that is inert or hidden itself has the regions of the page around it: behind an open dialog or drawer,
 * screen readers are silent about it as about all that is there.
 *
 * @returns `undefined` if the document of the message is empty.
 */
export function getLiveRegions(message: Element | null): LiveRegions | undefined {
  const places = findRegionPlaces(message);
  for (const place of places) {
    const regions = getRegionsIn(place);
    if (!isHidden(regions)) return regions;
  }
  return places[0] && getRegionsIn(places[0]);
}

/** Returns whether an app has hidden the regions themselves from screen readers, as a drawer does with its siblings. */
export function isHidden({ root }: LiveRegions): boolean {
  return root.matches(hidden);
}

function getRegionsIn({ parent, slot }: RegionPlace): LiveRegions {
  const existing = regionsByParent.get(parent);
  const regions = existing && isComplete(existing, parent) ? existing : createRegions(parent);
  if (regions !== existing) existing?.root.remove();
  if (regions.root.slot !== slot) regions.root.slot = slot;
  return regions;
}

/** Returns whether regions are as they were created. An app may empty or replace any part of its page. */
function isComplete({ root, polite, assertive }: LiveRegions, parent: Node): boolean {
  return root.parentNode === parent && polite.parentNode === root && assertive.parentNode === root;
}

function createRegions(parent: Element | ShadowRoot): LiveRegions {
  const { ownerDocument } = parent;
  const root = ownerDocument.createElement('div');
  root.setAttribute('data-fsk-announcer', '');
  // Set through the CSSOM, which a strict Content-Security-Policy allows. It hides the regions without the stylesheet too.
  root.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

  // Without `role="status"`, with which a screen reader would repeat the older texts before each new one.
  const createRegion = (politeness: LivePoliteness) => {
    const region = ownerDocument.createElement('div');
    region.setAttribute('aria-live', politeness);
    root.append(region);
    return region;
  };
  const regions = { root, polite: createRegion('polite'), assertive: createRegion('assertive') };
  parent.append(root);
  regionsByParent.set(parent, regions);
  return regions;
}

/**
 * What follows the phrases of the announcements in turn: a space or a no-break space. Neither is spoken. Orca 43 drops an
 * announcement with the same characters as the one before, however long ago that was, so a repeated message would not be
 * announced again.
 */
const endings = [' ', '\u00a0'] as const;
let announcementCount = 0;

/** Adds an announcement to its live region. It is removed together with the last one, {@link clearAfterMs} after that. */
export function addToLiveRegion(regions: LiveRegions, { politeness, phrases }: Announcement): void {
  const { ownerDocument } = regions.root;
  const announced = ownerDocument.createElement('div');
  for (const { text, language } of phrases) {
    // Inline, so that all languages are one text: Chromium reports each block on its own too, and Orca 48 repeats it.
    const phrase = ownerDocument.createElement('span');
    phrase.lang = language;
    phrase.textContent = text;
    announced.append(phrase, ' ');
  }
  announcementCount += 1;
  announced.lastChild?.replaceWith(endings[announcementCount % 2] ?? ' ');
  const region = regions[politeness];
  region.append(announced);
  getAnnouncedElements().add(announced);
  const timer = setTimeout(() => {
    removeOldTexts(region, announced);
  }, clearAfterMs);
  unrefTimer(timer);
  timers.set(announced, timer);
}

/** For each text, the timer that ends {@link clearAfterMs} after the text was added. */
const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Removes all texts of a live region when the timer of its newest text ends. If only some texts were removed, Chromium
 * would report the others as new, and Orca 48 would speak them again. The exception is a region with too many texts.
 */
function removeOldTexts(region: HTMLElement, announced: HTMLElement): void {
  const texts = [...getAnnouncedElements()].filter((element) => element.parentNode === region);
  // The app has emptied the region.
  if (!texts.includes(announced)) remove(announced);
  else if (texts.at(-1) === announced) texts.forEach(remove);
  else if (texts.length > maxKeptTexts) texts.slice(0, -1).forEach(remove);
}

function remove(announced: HTMLElement): void {
  clearTimeout(timers.get(announced));
  announced.remove();
  getAnnouncedElements().delete(announced);
}

/** Clears every live region, so that nobody who browses the page later finds old announcements. */
export function clearLiveRegions(): void {
  for (const announced of getAnnouncedElements()) remove(announced);
}
