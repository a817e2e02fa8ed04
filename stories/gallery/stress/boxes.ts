/** A rectangle in CSS px. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Distances up to this one do not count, since browsers round. In CSS px. */
const tolerance = 1;

/** Returns how far a box extends outside another one, in CSS px; 0 if it does not. */
export function measureExcess(box: Box, around: Box): number {
  const excess = Math.max(
    around.left - box.left,
    box.right - around.right,
    around.top - box.top,
    box.bottom - around.bottom,
  );
  return excess > tolerance ? Math.round(excess) : 0;
}

/** Returns how far two boxes overlap, in CSS px; 0 if they do not. */
export function measureOverlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const overlap = Math.min(width, height);
  return overlap > tolerance ? Math.round(overlap) : 0;
}

/** Returns the box within an element's border: an element that clips its content shows nothing outside it. */
export function getPaddingBox(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/**
 * Returns the lines of a text or an inline element. A browser's box is as high as the tallest letters of the font, which
 * may be more than the line: the excess above and below is removed.
 */
export function getLines(node: Element | Range, { lineHeight }: CSSStyleDeclaration): readonly Box[] {
  const height = Number.parseFloat(lineHeight);
  return [...node.getClientRects()]
    .filter(({ width }) => width > 0)
    .map((rect) => {
      const { left, right, top, bottom } = rect;
      const excess = Number.isNaN(height) ? 0 : Math.max(0, (rect.height - height) / 2);
      return { left, right, top: top + excess, bottom: bottom - excess };
    });
}
