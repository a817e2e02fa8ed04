import { getLines, getPaddingBox, measureExcess, measureOverlap, type Box } from './boxes.ts';

/**
 * `outside`: extends outside the measured element. `spills`: extends outside its parent. `scrolls`: is wider than its box,
 * or higher if the box does not grow. `clipped`: a line of text is hidden, in whole or in part. `cut word`: a word that may
 * not wrap is cut in the middle. `overlaps`: covers its neighbour.
 */
export type LayoutProblemKind = 'outside' | 'spills' | 'scrolls' | 'clipped' | 'cut word' | 'overlaps';

/** A part of a message that a person cannot read as a whole. */
export interface LayoutProblem {
  readonly kind: LayoutProblemKind;
  /** The words, or the element if it has none. */
  readonly subject: string;
  /** The size of the problem, in CSS px. */
  readonly px: number;
}

/** A child of an element, with its boxes. */
interface Item {
  readonly node: Element | Text;
  readonly boxes: readonly Box[];
}

/** Finds everything in an element that is cut off or that overlaps. It changes nothing in the page. */
export function findLayoutProblems(root: Element): readonly LayoutProblem[] {
  const elements = [root, ...root.querySelectorAll('*:not(svg *)')].filter(isVisible);
  return elements.flatMap((element) => {
    const items = getItems(element);
    return [
      ...findScrolling(element),
      ...items.flatMap((item) => [...findOutside(item, root), ...findSpilling(item, element)]),
      ...items.flatMap((item) => findClipped(item, element, root)),
      ...findOverlaps(items),
    ];
  });
}

/** Whether sighted people can see an element: those for screen readers only have a size of 1 px or less. */
function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1;
}

function getItems(element: Element): readonly Item[] {
  if (element instanceof SVGElement) return [];
  return [...element.childNodes].flatMap((node): readonly Item[] => {
    if (node instanceof Text) return [{ node, boxes: getLines(createRange(node), getComputedStyle(element)) }];
    if (!(node instanceof Element) || !isVisible(node)) return [];
    const style = getComputedStyle(node);
    return [{ node, boxes: style.display === 'inline' ? getLines(node, style) : [node.getBoundingClientRect()] }];
  });
}

function findScrolling(element: Element): readonly LayoutProblem[] {
  const { overflowY, display } = getComputedStyle(element);
  if (display === 'inline' || element instanceof SVGElement) return [];
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  // A box that grows with its content may be a little lower than the accents on its first line.
  const excessHeight = overflowY === 'visible' ? 0 : scrollHeight - clientHeight;
  const px = Math.max(scrollWidth - clientWidth, excessHeight);
  return px > 1 ? createProblems('scrolls', describeNode(element), [px]) : [];
}

function findOutside({ node, boxes }: Item, root: Element): readonly LayoutProblem[] {
  const around = root.getBoundingClientRect();
  return createProblems(
    'outside',
    describeNode(node),
    boxes.map((box) => measureExcess(box, around)),
  );
}

function findSpilling({ node, boxes }: Item, parent: Element): readonly LayoutProblem[] {
  // The lines of an inline element belong to the block around it.
  if (getComputedStyle(parent).display === 'inline') return [];
  const around = parent.getBoundingClientRect();
  return createProblems(
    'spills',
    describeNode(node),
    boxes.map((box) => measureExcess(box, around)),
  );
}

/** Finds the lines of a text that an ancestor hides, in whole or in part. */
function findClipped({ node, boxes }: Item, parent: Element, root: Element): readonly LayoutProblem[] {
  if (!(node instanceof Text)) return [];
  const clip = getAncestors(parent, root).find((element) => {
    const isClipping = /hidden|clip/.test(getComputedStyle(element).overflow);
    return isClipping && boxes.some((box) => measureExcess(box, getPaddingBox(element)) > 0);
  });
  if (!clip) return [];
  const around = getPaddingBox(clip);
  const excesses = boxes.map((box) => measureExcess(box, around));
  return [...createProblems('clipped', describeNode(node), excesses), ...findCutWords(node, parent, around)];
}

/** Finds the words that begin inside a box and end outside it. */
function findCutWords(node: Text, parent: Element, around: Box): readonly LayoutProblem[] {
  const style = getComputedStyle(parent);
  if (!/nowrap|pre$/.test(style.whiteSpace)) return [];
  return [...node.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const boxes = getLines(createRange(node, index, index + word.length), style);
    const isPartlyInside = boxes.some((box) => measureOverlap(box, around) > 0);
    const excesses = boxes.map((box) => measureExcess(box, around));
    return isPartlyInside ? createProblems('cut word', word, excesses) : [];
  });
}

/** Finds children that overlap; a picture may cover another picture. */
function findOverlaps(items: readonly Item[]): readonly LayoutProblem[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other) => {
      if (one.node instanceof SVGElement && other.node instanceof SVGElement) return [];
      const overlaps = one.boxes.flatMap((box) => other.boxes.map((otherBox) => measureOverlap(box, otherBox)));
      return createProblems('overlaps', `${describeNode(one.node)} over ${describeNode(other.node)}`, overlaps);
    }),
  );
}

/** Returns one problem with the largest of the sizes; none if they are all 0. */
function createProblems(kind: LayoutProblemKind, subject: string, sizes: readonly number[]): readonly LayoutProblem[] {
  const px = Math.max(0, ...sizes);
  return px > 0 ? [{ kind, subject, px }] : [];
}

function createRange(text: Text, start = 0, end = text.length): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function getAncestors(element: Element, root: Element): readonly Element[] {
  const { parentElement } = element;
  return element === root || !parentElement ? [element] : [element, ...getAncestors(parentElement, root)];
}

/** Describes a node by its first words, or by its tag and class if it has no words. */
function describeNode(node: Element | Text): string {
  const words = node.textContent.trim().replace(/\s+/gu, ' ');
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  if (short !== '') return `“${short}”`;
  return node instanceof Element ? `<${node.localName} class="${node.getAttribute('class') ?? ''}">` : '“”';
}
