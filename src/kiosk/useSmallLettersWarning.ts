import { useEffect, type RefObject } from 'react';
import { warnOnce } from '../utils/warnOnce.ts';
import { capHeightAngle } from './capHeight.ts';

/** The cap height of the letters, as a share of the font size of the frame, in every font: see the stylesheet. */
const capHeightRatio = 0.66;

/** Letters up to 1 % smaller than they should be are the browser's rounding. */
const roundingShare = 0.99;

/**
 * For development builds: warns once if the stylesheet has made the letters of a kiosk smaller than they should be,
 * because the longest message would not fit.
 */
export function useSmallLettersWarning(frame: RefObject<HTMLElement | null>, wantedPx: number): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') warnOfSmallLetters(frame.current, wantedPx);
  }, [frame, wantedPx]);
}

function warnOfSmallLetters(frame: HTMLElement | null, wantedPx: number): void {
  // An element without a width is not on the screen.
  if (!frame?.clientWidth) return;
  const actualPx = Number.parseFloat(getComputedStyle(frame).fontSize) * capHeightRatio;
  if (actualPx > wantedPx * roundingShare) return;
  const angle = (capHeightAngle * actualPx) / wantedPx;
  warnOnce(
    `this screen is too small for its letters: a capital H fills ${angle.toFixed(2)} of the ${capHeightAngle} degrees that EN 301 549 requires. Let people stand nearer, or use a larger screen.`,
  );
}
