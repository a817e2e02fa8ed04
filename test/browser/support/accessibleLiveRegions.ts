import { cdp, commands, server } from 'vitest/browser';
import type { LiveRegion } from '../../engines/Engine.ts';

/**
 * Returns the live regions that the browser hands to screen readers, with the words in them: from the accessibility
 * tree of Chromium or Firefox. WebKitGTK shows its tree only to a screen reader, so there it is worked out from the page.
 */
export function accessibleLiveRegions(): Promise<readonly LiveRegion[]> {
  if (server.browser === 'firefox') return commands.findLiveRegions();
  return server.browser === 'webkit' ? Promise.resolve(findExposedRegions()) : readTreeOfChromium();
}

async function readTreeOfChromium(): Promise<LiveRegion[]> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  if (!frameId) throw new Error('The page of this test stands in no frame.');
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId });
  const textOf = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return nodes.flatMap(({ nodeId, ignored, properties }) => {
    const live = properties?.find(({ name }) => name === 'live');
    return ignored || !live ? [] : [{ live: String(live.value.value), text: textOf(nodeId).trim() }];
  });
}

/** Returns the live regions that are rendered and that nothing makes inert or hides from screen readers. */
function findExposedRegions(): LiveRegion[] {
  const elements = findElements(document);
  const modals = elements.filter((element) => element.matches(':modal'));
  const isExposed = (region: Element) => {
    const around = getAncestors(region);
    const isHidden = around.some((element) => element.matches('[inert], [aria-hidden="true"]'));
    return !isHidden && region.checkVisibility() && modals.every((modal) => around.includes(modal));
  };
  return elements
    .filter((element) => element.matches('[aria-live]') && isExposed(element))
    .map((region) => ({ live: region.getAttribute('aria-live') ?? '', text: region.textContent.trim() }));
}

/** Returns all elements, also those in shadow roots. */
function findElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? findElements(element.shadowRoot) : []),
  ]);
}

/** Returns an element and those around it as they are rendered: across slots and shadow roots. */
function getAncestors(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent ? [element, ...getAncestors(parent)] : [element];
}
