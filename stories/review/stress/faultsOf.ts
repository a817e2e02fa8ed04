import { excess, linesOf, overlap } from './boxes.ts';
import { clippedText } from './clippedText.ts';
import { fault, most, nameOf, rangeOf, type Fault, type Item } from './Fault.ts';

/** What in an element is cut off or in the way of something else. It only looks: nothing is changed. */
export function faultsOf(root: Element): readonly Fault[] {
  const elements = [root, ...root.querySelectorAll('*:not(svg *)')].filter(isShown);
  return elements.flatMap((element) => {
    const items = itemsIn(element);
    return [
      ...scrolling(element),
      ...items.flatMap((item) => [...outsideOf(item, root), ...spilling(item, element)]),
      ...items.flatMap((item) => clippedText(item, element, root)),
      ...overlapping(items),
    ];
  });
}

/** Whether it is there to be seen; what only screen readers are to find has no size, or next to none. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1;
}

function itemsIn(element: Element): readonly Item[] {
  if (element instanceof SVGElement) return [];
  return [...element.childNodes].flatMap((node): readonly Item[] => {
    if (node instanceof Text) return [{ node, boxes: linesOf(rangeOf(node), getComputedStyle(element)) }];
    if (!(node instanceof Element) || !isShown(node)) return [];
    const style = getComputedStyle(node);
    return [{ node, boxes: style.display === 'inline' ? linesOf(node, style) : [node.getBoundingClientRect()] }];
  });
}

function outsideOf({ node, boxes }: Item, root: Element): readonly Fault[] {
  return fault('outside', nameOf(node), most(boxes.map((box) => excess(box, root.getBoundingClientRect()))));
}

/** An inline box is no box to stay in: its lines go as far as those of the block around it. */
function spilling({ node, boxes }: Item, parent: Element): readonly Fault[] {
  if (getComputedStyle(parent).display === 'inline') return [];
  return fault('spills', nameOf(node), most(boxes.map((box) => excess(box, parent.getBoundingClientRect()))));
}

function scrolling(element: Element): readonly Fault[] {
  const { overflowY, display } = getComputedStyle(element);
  if (display === 'inline' || element instanceof SVGElement) return [];
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  // A box that grows with its content may be a little lower than the accents on its first line.
  const down = overflowY === 'visible' ? 0 : scrollHeight - clientHeight;
  const px = Math.max(scrollWidth - clientWidth, down);
  return px > 1 ? fault('scrolls', nameOf(element), px) : [];
}

/** Pictures may lie on pictures; nothing else may lie on anything beside it. */
function overlapping(items: readonly Item[]): readonly Fault[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other) => {
      if (one.node instanceof SVGElement && other.node instanceof SVGElement) return [];
      const px = most(one.boxes.flatMap((box) => other.boxes.map((against) => overlap(box, against))));
      return fault('overlaps', `${nameOf(one.node)} over ${nameOf(other.node)}`, px);
    }),
  );
}
