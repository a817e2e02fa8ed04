import { cdp } from 'vitest/browser';

/** A live region as Chromium hands it to a screen reader. */
export interface AccessibleLiveRegion {
  readonly live: unknown;
  readonly text: string;
}

/** The live regions of the page's accessibility tree, with the words in them. */
export async function accessibleLiveRegions(): Promise<AccessibleLiveRegion[]> {
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
    return ignored || !live ? [] : [{ live: live.value.value as unknown, text: textOf(nodeId).trim() }];
  });
}
