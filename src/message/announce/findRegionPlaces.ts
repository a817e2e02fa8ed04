/** A part of the page that may hold live regions. */
export interface RegionPlace {
  readonly parent: Element | ShadowRoot;
  /** The slot that shows the regions, if the parent is the host of a shadow tree. */
  readonly slot: string;
}

/** An element around a message, and the place in it. */
interface Ancestor extends RegionPlace {
  readonly element: Element;
}

/** A document whose parts an app may have removed. */
interface PossiblyEmptyDocument {
  readonly body: HTMLElement | null;
  readonly documentElement: HTMLElement | null;
}

/** Matches a dialog. All of the page that is outside of it may be hidden from screen readers. */
export const dialogs = 'dialog,[role$=dialog],[aria-modal=true]';

/** Matches an element that an app has hidden from screen readers with all that is in it. */
export const hidden = '[inert],[aria-hidden=true],[hidden]';

/**
 * Returns the places where screen readers can hear the announcements of a message, the best one first: the nearest
 * dialog around the message, the nearest fullscreen element, or else the body of the message's own document. After it
 * come the elements between that place and the message, from the outside in. One of them is the right place if a drawer
 * has hidden all its siblings, the live regions too. A message that is inert or hidden itself has the first place only.
 *
 * @param message - The root of the message, in any document and shadow tree; `null` while there is none.
 */
export function findRegionPlaces(message: Element | null): readonly RegionPlace[] {
  const page = message?.ownerDocument ?? document;
  const body = getBody(page);
  const ancestors = message?.isConnected ? getAncestors(message) : [];
  const hostIndex = ancestors.findIndex(({ element }) => element === body || isHost(element));
  const host = ancestors[hostIndex] ?? (body && { parent: body, slot: '' });
  if (!host) return [];

  const inner = ancestors.slice(0, Math.max(0, hostIndex)).reverse();
  const isMessageHidden = inner.some(({ element }) => element.matches(hidden));
  // What is inside a slot shows only if nothing is assigned to the slot.
  return isMessageHidden ? [host] : [host, ...inner.filter(({ element }) => element.localName !== 'slot')];
}

/** Returns the body of a document, its root if an app has removed the body, or `null` if it has removed that too. */
function getBody({ body, documentElement }: PossiblyEmptyDocument): HTMLElement | null {
  return body ?? documentElement;
}

function isHost(element: Element): boolean {
  const { fullscreenElement } = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  return element === fullscreenElement || element.matches(dialogs);
}

/** A node of any tree: an element, a slot, a shadow root or a document. */
interface TreeNode extends Node, Partial<Pick<Element, 'assignedSlot' | 'slot'> & Pick<ShadowRoot, 'host'>> {}

/** Returns an element and all around it, from the inside out and across shadow trees, as they are on the screen. */
function getAncestors(message: Element): readonly Ancestor[] {
  const ancestors: Ancestor[] = [];
  let inside: TreeNode | undefined;
  let node: TreeNode | null | undefined = message;
  while (node) {
    if (isElement(node)) {
      // What is outside of the shadow tree of an element shows only in a slot.
      const parent = inside && isShadowRoot(inside) ? inside : node;
      ancestors.push({ element: node, parent, slot: inside?.slot ?? '' });
    }
    inside = node;
    node = getOuterNode(node);
  }
  return ancestors;
}

function getOuterNode({ assignedSlot, parentNode, host }: TreeNode): TreeNode | null | undefined {
  // `assignedSlot` is null for a shadow tree that is closed to scripts: then its host follows.
  return assignedSlot ?? parentNode ?? host;
}

// By type and not by class: each document has classes of its own.
function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === node.DOCUMENT_FRAGMENT_NODE;
}
