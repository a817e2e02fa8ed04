import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { capHeightAngle, capHeight } from './capHeight.ts';

/** Of a font's size; the stylesheet holds every font to it, with `font-size-adjust`. */
const capitalRatio = 0.66;

/**
 * Tells the stylesheet how tall a capital H has to be on this screen: through the CSSOM, which a strict
 * Content-Security-Policy allows. The stylesheet makes it so as far as the longest message still fits.
 */
export function useCapHeight(
  frame: RefObject<HTMLElement | null>,
  viewingDistanceMm: number | undefined,
  pixelsPerInch: number | undefined,
): void {
  const height = capHeight(viewingDistanceMm, pixelsPerInch);
  useIsomorphicLayoutEffect(() => {
    frame.current?.style.setProperty('--_capital', `${height}px`);
    if (process.env.NODE_ENV !== 'production' && frame.current) warnOfSmallLetters(frame.current, height);
  }, [frame, height]);
}

/** For development builds: how far the letters fall short of what the distance asks for. */
function warnOfSmallLetters(frame: HTMLElement, height: number): void {
  // Without a size it is not shown, and has nothing to warn of.
  if (!frame.clientWidth) return;
  const capital = Number.parseFloat(getComputedStyle(frame).fontSize) * capitalRatio;
  if (capital > height * 0.99) return;
  const angle = (capHeightAngle * capital) / height;
  warnOnce(
    `this screen is too small for its letters: a capital H fills ${angle.toFixed(2)} of the ${capHeightAngle} degrees that EN 301 549 asks for. Let people stand nearer, or use a larger screen.`,
  );
}
