/** Returns the element with the focus if it is an element or in it, also in a shadow tree; otherwise `null`. */
export function findFocusInside(element: Element | null): Element | null {
  if (!element || isFocusNowhere(element.ownerDocument)) return null;
  // The document knows only the host of a shadow tree with the focus.
  const { activeElement } = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  return activeElement && element.contains(activeElement) ? activeElement : null;
}

/** Returns whether no element of a document has the focus. */
export function isFocusNowhere({ activeElement, body, documentElement }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement === documentElement;
}
