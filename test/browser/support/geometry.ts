/** What a message is made of, as elements. */
export interface MessageParts {
  readonly icon: HTMLElement;
  readonly title: HTMLElement;
  readonly steps: readonly HTMLElement[];
  /** `null` where the title and the step say it all. */
  readonly description: HTMLElement | null;
}

/** The parts of a message, with the words in its first language or in the one that is named. */
export function parts(message: Element, language?: string): MessageParts {
  const body = find(message, language ? `.fsk-body[lang="${language}"]` : '.fsk-body');
  return {
    icon: find(message, '.fsk-icon'),
    title: find(body, '.fsk-title'),
    steps: [...body.querySelectorAll<HTMLElement>('.fsk-guidance > li')],
    description: body.querySelector<HTMLElement>('.fsk-description'),
  };
}

/** What of a message is wider or higher than the box that it stands in. */
export function spills(message: HTMLElement): string[] {
  const box = message.getBoundingClientRect();
  const boxes = [message, ...message.querySelectorAll<HTMLElement>('*:not(svg, svg *)')];
  const wide = boxes.filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth);
  const outside = boxes.filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left < box.left - 0.5 || right > box.right + 0.5 || top < box.top - 0.5 || bottom > box.bottom + 0.5;
  });
  return [...new Set([...wide, ...outside])].map((element) => describe(message, element));
}

/** Parts of a message that lie over one another. */
export function overlaps(message: Element): string[] {
  const leaves = [...message.querySelectorAll('.fsk-icon, .fsk-body p, .fsk-body li, button, .fsk-reference')];
  return leaves.flatMap((one, index) =>
    leaves
      .slice(index + 1)
      .filter((other) => intersect(one.getBoundingClientRect(), other.getBoundingClientRect()))
      .map((other) => `${describe(message, one)} over ${describe(message, other)}`),
  );
}

/** Words of which one part stands on one line and the rest on the next, other than after a hyphen. */
export function brokenWords(message: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // WebKit also returns an empty box, at the end of the line before.
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (new Set(boxes.map(({ top }) => top)).size > 1) found.push(word);
    }
  }
  return found.map((word) => `${message.getAttribute('data-code') ?? ''}: ${word}`);
}

/** Whether two elements share some of their height. */
export function isBeside(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.top < b.bottom && b.top < a.bottom;
}

function intersect(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

function describe(message: Element, element: Element): string {
  const { clientWidth, scrollWidth } = element;
  return `${message.getAttribute('data-code') ?? ''}: ${element.tagName} ${element.className} “${element.textContent.slice(0, 30)}” (${scrollWidth} in ${clientWidth} px)`;
}

function find(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The message has no ${selector}.`);
  return element;
}
