import type { Box } from './boxes.ts';

/**
 * `outside`: leaves the element that was asked about. `spills`: leaves the box that it stands in. `scrolls`: is wider
 * than its box, or higher where the box does not grow. `clipped`: a line of text is hidden, in whole or in part.
 * `cut word`: a word that may not wrap is cut in the middle. `overlaps`: lies over what stands beside it.
 */
export type FaultKind = 'outside' | 'spills' | 'scrolls' | 'clipped' | 'cut word' | 'overlaps';

/** Something that a person cannot read as a whole. */
export interface Fault {
  readonly kind: FaultKind;
  /** The words concerned, or the element. */
  readonly what: string;
  /** By how much, in CSS px. */
  readonly px: number;
}

/** An element or a text with all that is asked about it more than once. */
export interface Item {
  readonly node: Element | Text;
  readonly boxes: readonly Box[];
}

/** The largest of some numbers; 0 of none. */
export const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** A fault, if there is one. */
export function fault(kind: FaultKind, what: string, px: number): readonly Fault[] {
  return px > 0 ? [{ kind, what, px }] : [];
}

/** A text, or some of its letters. */
export function rangeOf(text: Text, start = 0, end = text.length): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** The first words of it, or what it is. */
export function nameOf(node: Element | Text): string {
  const words = node.textContent.trim().replace(/\s+/gu, ' ');
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  if (short !== '') return `“${short}”`;
  return node instanceof Element ? `<${node.localName} class="${node.getAttribute('class') ?? ''}">` : '“”';
}
