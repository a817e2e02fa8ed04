import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { capHeight, capHeightAngle, type ViewingConditions } from './capHeight.ts';

/** The cap height of every font, as a share of the font size: the stylesheet sets it with `font-size-adjust`. */
const capHeightRatio = 0.66;

/** Letters up to 1 % smaller than they should be are the browser's rounding. */
const roundingShare = 0.99;

/**
 * Sets a frame's `--_cap-height` to the height in CSS px that a capital H must have at this viewing distance. The
 * stylesheet makes letters that tall, or smaller if the longest message would not fit. Development builds warn once if
 * letters are smaller.
 *
 * The property is set through the CSSOM, which a strict Content-Security-Policy allows.
 *
 * @param frame - The element whose text is sized.
 * @param viewing - The viewing distance in mm and the pixels per inch of the screen.
 */
export function useCapHeight(frame: RefObject<HTMLElement | null>, viewing: ViewingConditions): void {
  const heightPx = capHeight(viewing.viewingDistanceMm, viewing.pixelsPerInch);
  useIsomorphicLayoutEffect(() => {
    frame.current?.style.setProperty('--_cap-height', `${heightPx}px`);
    if (process.env.NODE_ENV !== 'production' && frame.current) warnOfSmallLetters(frame.current, heightPx);
  }, [frame, heightPx]);
}

/** For development builds. */
function warnOfSmallLetters(frame: HTMLElement, wantedPx: number): void {
  // An element without a width is not on the screen.
  if (!frame.clientWidth) return;
  const actualPx = Number.parseFloat(getComputedStyle(frame).fontSize) * capHeightRatio;
  if (actualPx > wantedPx * roundingShare) return;
  const angle = (capHeightAngle * actualPx) / wantedPx;
  warnOnce(
    `this screen is too small for its letters: a capital H fills ${angle.toFixed(2)} of the ${capHeightAngle} degrees that EN 301 549 requires. Let people stand nearer, or use a larger screen.`,
  );
}
