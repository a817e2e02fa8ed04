import { tryCatch } from '../../utils/tryCatch.ts';

/**
 * Returns whether an element is rendered now. It is not in a closed dialog or popover, in closed details, under `hidden`
 * or under `display: none`. Where there is no layout, as in jsdom and happy-dom, every element counts as rendered.
 */
export function isRendered(element: Element): boolean {
  return tryCatch(() => findBoxes(element).some(hasBox), true);
}

/** Returns the elements that have a box if the element is rendered: under `display: contents`, only its child has one. */
function findBoxes(element: Element): readonly Element[] {
  return element.firstElementChild ? [element, element.firstElementChild] : [element];
}

/** An element in a browser without `checkVisibility`, such as Safari 17.3, or in jsdom. */
type OlderElement = Omit<Element, 'checkVisibility'> & Partial<Pick<Element, 'checkVisibility'>>;

function hasBox(element: OlderElement): boolean {
  const [pageBox] = element.ownerDocument.documentElement.getClientRects();
  // In happy-dom each box has no size, and its `ResizeObserver` never calls back.
  const isWithoutLayout = pageBox?.width === 0 && pageBox.height === 0;
  if (element.checkVisibility) return isWithoutLayout || element.checkVisibility();
  return element.getClientRects().length > 0 || !pageBox;
}

/**
 * Calls a function when an element may have been rendered. A `ResizeObserver` notices it, whatever the app does to show
 * the element, and costs nothing while nothing changes.
 *
 * @returns A function that stops the observer, or `undefined` where there is no `ResizeObserver`.
 */
export function observeRendering(element: Element, onChange: () => void): (() => void) | undefined {
  return tryCatch(() => {
    const observer = new ResizeObserver(onChange);
    for (const box of findBoxes(element)) observer.observe(box);
    // A test of an app may have an observer that is a mock without this method.
    return () =>
      tryCatch(() => {
        observer.disconnect();
      });
  });
}
