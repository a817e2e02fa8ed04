import { readClampedNumber } from '../utils/readClampedNumber.ts';

/** How far the reader is from the screen, and how fine the screen is. */
export interface ViewingConditions {
  /**
   * The distance from the eyes to the screen, in mm, 200 to 3,000. At a kiosk with a camera, people stand where the
   * camera sees them. @default 600
   */
  readonly viewingDistanceMm?: number | undefined;
  /**
   * CSS pixels per inch of the real screen, 30 to 400: its width in CSS px divided by its width in inches. A browser
   * cannot measure this; CSS takes 96 for every screen. @default 96
   */
  readonly pixelsPerInch?: number | undefined;
}

/** The visual angle that a capital H must fill at least, in degrees: EN 301 549 V3.2.1, clause 5.1.4. */
export const capHeightAngle = 0.7;

const mmPerInch = 25.4;
const radiansPerDegree = Math.PI / 180;

/**
 * Returns how tall a capital H must be, in CSS px, to fill 0.7 degrees of the reader's view (EN 301 549 V3.2.1, clause
 * 5.1.4): 7.3 mm from 600 mm, which is 27.7 px by default.
 *
 * A number outside of its range counts as the nearest end; any other value counts as not given.
 */
export function capHeight(viewingDistanceMm?: number, pixelsPerInch?: number): number {
  const distanceMm = readClampedNumber('viewingDistanceMm', viewingDistanceMm, { default: 600, min: 200, max: 3_000 });
  const pxPerInch = readClampedNumber('pixelsPerInch', pixelsPerInch, { default: 96, min: 30, max: 400 });
  // 2 · tan(0.35°) · distance: the letter is the base of a triangle with its apex at the eye.
  const heightMm = 2 * Math.tan((capHeightAngle / 2) * radiansPerDegree) * distanceMm;
  return (heightMm / mmPerInch) * pxPerInch;
}
