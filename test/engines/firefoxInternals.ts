// Functions that run in the scope of Firefox itself.
import type { LiveRegion } from './Engine.ts';

interface Accessible {
  readonly name: string | null;
  readonly role: number;
  readonly attributes: { getStringProperty(name: string): string } | null;
  readonly childCount: number;
  getChildAt(index: number): Accessible;
}

declare const Services: {
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    clearUserPref(name: string): void;
  };
  readonly obs: { notifyObservers(subject: null, topic: string): void };
};
declare const gBrowser: {
  readonly selectedBrowser: { readonly browsingContext: { readonly top: { mediumOverride: string } } };
};
declare const Cc: Readonly<
  Record<string, { getService(type: unknown): { getAccessibleFor(node: unknown): Accessible | null } }>
>;
declare const Ci: {
  readonly nsIAccessibilityService: unknown;
  readonly nsIAccessibleRole: { readonly ROLE_TEXT_LEAF: number };
};

/** Sets preferences, clears those without a value, and sets the medium of the page. */
export function applyMedia(preferences: Readonly<Record<string, unknown>>, medium: string): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else if (typeof value === 'string') Services.prefs.setStringPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
  gBrowser.selectedBrowser.browsingContext.top.mediumOverride = medium;
}

/** Tells the processes of all pages to collect; twice, since cycles of nodes and scripts go in between. */
export function collectGarbage(): void {
  for (const topic of ['child-gc-request', 'child-cc-request', 'child-gc-request', 'child-cc-request']) {
    Services.obs.notifyObservers(null, topic);
  }
}

/** Reads the accessibility tree of the page; Firefox begins to build it at the first call. */
export function findLiveRegions(): LiveRegion[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const root = service?.getAccessibleFor(gBrowser.selectedBrowser);
  const regions: LiveRegion[] = [];

  const readText = (node: Accessible): string => {
    if (node.role === Ci.nsIAccessibleRole.ROLE_TEXT_LEAF) return node.name ?? '';
    return Array.from({ length: node.childCount }, (_, index) => readText(node.getChildAt(index))).join('');
  };
  const visit = (node: Accessible): void => {
    let live = '';
    try {
      live = node.attributes?.getStringProperty('live') ?? '';
    } catch {
      // It has no such attribute.
    }
    if (live !== '' && live !== 'off') regions.push({ live, text: readText(node).trim() });
    for (let index = 0; index < node.childCount; index++) visit(node.getChildAt(index));
  };
  if (root) visit(root);
  return regions;
}
