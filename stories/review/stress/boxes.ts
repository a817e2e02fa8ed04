/** A rectangle in CSS px. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** By how much a box may leave another before it counts: browsers round. In CSS px. */
const tolerance = 1;

/** How far a box lies outside of another, in CSS px; 0 for one that does not. */
export function excess(box: Box, around: Box): number {
  const most = Math.max(
    around.left - box.left,
    box.right - around.right,
    around.top - box.top,
    box.bottom - around.bottom,
  );
  return most > tolerance ? Math.round(most) : 0;
}

/** How far two boxes lie over one another, in CSS px; 0 for those that do not. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const least = Math.min(width, height);
  return least > tolerance ? Math.round(least) : 0;
}

/** Where an element's content may show without being cut off: within its border. */
export function paddingBox(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/**
 * The lines on which some text, or an inline element, stands. The box that a browser gives for one is as high as the
 * font's tallest letters ask for, which may be more than the line: what sticks out above and below is taken off.
 */
export function linesOf(node: Element | Range, { lineHeight }: CSSStyleDeclaration): readonly Box[] {
  const height = Number.parseFloat(lineHeight);
  return [...node.getClientRects()]
    .filter(({ width }) => width > 0)
    .map((rect) => {
      const { left, right, top, bottom } = rect;
      const more = Number.isNaN(height) ? 0 : Math.max(0, (rect.height - height) / 2);
      return { left, right, top: top + more, bottom: bottom - more };
    });
}
