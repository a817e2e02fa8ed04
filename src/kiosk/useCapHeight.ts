import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { capHeight, type ViewingConditions } from './capHeight.ts';

/**
 * Returns how tall a capital H must be to be read from a distance, in CSS px (EN 301 549 V3.2.1, clause 5.1.4: 0.7
 * degrees of the reader's view; 27.7 px by default), and sets `--fsk-cap-height` of an element to it, for stylesheets.
 *
 * The hook sets no font size, because fonts differ: a capital H has 0.66 to 0.73 of the font size in most. With
 * `font-size-adjust: cap-height 0.7`, it is 0.7 in every font, and `font-size: calc(var(--fsk-cap-height) / 0.7)` is
 * right.
 *
 * The property is set through the CSSOM, which a strict Content-Security-Policy allows; on a server it is not set.
 *
 * @param element - The element whose text is sized. It may be rendered later.
 * @param viewing - The viewing distance in mm, and the pixels per inch of the screen.
 */
export function useCapHeight(element: RefObject<HTMLElement | null>, viewing?: ViewingConditions): number {
  const heightPx = capHeight(viewing?.viewingDistanceMm, viewing?.pixelsPerInch);
  // After each render, because the element may be a new one.
  useIsomorphicLayoutEffect(() => {
    element.current?.style.setProperty('--fsk-cap-height', `${heightPx}px`);
  });
  return heightPx;
}
