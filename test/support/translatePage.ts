/**
 * Translates a part of the page as Chrome's page translation does: replaces each text node by two `<font>` elements
 * around the translated text. React keeps the old text nodes, which are then no longer on the page.
 *
 * The "translation" of `Text` is `«Text»`.
 */
export function translatePage(root: Node): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);

  for (const text of texts) {
    if (text.parentElement?.closest('font, style, script')) continue;
    const outer = createFont();
    const inner = createFont();
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

function createFont(): HTMLElement {
  // Chrome uses this element although it is deprecated.
  // oxlint-disable-next-line typescript/no-deprecated
  return document.createElement('font');
}

/** Returns the text of a part of the page as it was before its translation. */
export function readOriginalText(root: Node): string {
  return (root.textContent ?? '').replace(/[«»]/g, '');
}
