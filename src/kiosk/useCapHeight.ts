import { useEffect, useRef, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { capHeight, type ViewingConditions } from './capHeight.ts';
import { getSampleFont, measureCapHeightRatio } from './measureCapHeightRatio.ts';

/**
 * Returns how tall a capital H must be to be read from a distance, in CSS px (EN 301 549 V3.2.1, clause 5.1.4: 0.7
 * degrees of the reader's view; 27.7 px by default), and sets two properties of an element for stylesheets:
 *
 * - `--fsk-cap-height`: that height.
 * - `--fsk-cap-height-ratio`: the height of a capital H in the element's font, as a share of the font size. It is
 *   measured again when fonts have loaded and after a render. Where it cannot be measured, it is not set. In Safari, a
 *   font that the page adds after the element is measured after the next render.
 *
 * The hook sets no font size. `font-size: calc(var(--fsk-cap-height, 28px) / var(--fsk-cap-height-ratio, 0.66))` is right
 * in any font. Without a measured ratio, the letters are as tall as they must be, or a little taller, in most fonts.
 *
 * The properties are set through the CSSOM, which a strict Content-Security-Policy allows; on a server they are not set.
 *
 * @param element - The element whose text is sized. It may be rendered later.
 * @param viewing - The viewing distance in mm, and the pixels per inch of the screen.
 */
export function useCapHeight(element: RefObject<HTMLElement | null>, viewing?: ViewingConditions): number {
  const heightPx = capHeight(viewing?.viewingDistanceMm, viewing?.pixelsPerInch);
  const measuredElement = useRef<HTMLElement | null>(null);

  // After each render, because the element may be a new one.
  useIsomorphicLayoutEffect(() => {
    element.current?.style.setProperty('--fsk-cap-height', `${heightPx}px`);
    // Before the first paint of the element, so that its letters do not change their size.
    if (measuredElement.current !== element.current) {
      setCapHeightRatio(element.current);
      waitForFonts(element);
    }
    measuredElement.current = element.current;
  });

  // The app's CSS may have changed the font. After the paint, to read it forces no layout.
  useEffect(() => {
    setCapHeightRatio(element.current);
  });

  useEffect(() => {
    const fonts = getFonts();
    const measureAgain = () => {
      setCapHeightRatio(element.current);
    };
    fonts?.addEventListener('loadingdone', measureAgain);
    return () => fonts?.removeEventListener('loadingdone', measureAgain);
  }, [element]);

  return heightPx;
}

function setCapHeightRatio(element: HTMLElement | null): void {
  const ratio = element ? measureCapHeightRatio(element) : undefined;
  if (ratio !== undefined) element?.style.setProperty('--fsk-cap-height-ratio', `${ratio}`);
}

/** Measures again when the fonts of an element have loaded. Safari never fires `loadingdone`: WebKit bug 304091. */
function waitForFonts(element: RefObject<HTMLElement | null>): void {
  if (!element.current) return;
  getFonts()
    ?.load(getSampleFont(element.current))
    .then(
      () => setCapHeightRatio(element.current),
      // A font that cannot load leaves the one that was measured.
      () => undefined,
    );
}

/** Returns the fonts of the page. jsdom has none. */
const getFonts = () => document.fonts as FontFaceSet | undefined;
