import { within } from './within.ts';

/** Where the reader is, and how fine the screen. */
export interface ViewingConditions {
  /**
   * From the eyes to the screen, in mm, 200 to 3,000. With a camera that people stand before, that is where they stand.
   * @default 600
   */
  readonly viewingDistanceMm?: number | undefined;
  /**
   * CSS pixels to the inch of the real screen, 30 to 400: its width in CSS px divided by its width in inches. A browser
   * does not know; it takes 96 for any screen. @default 96
   */
  readonly pixelsPerInch?: number | undefined;
}

/** The angle that a capital H fills at least, in degrees: EN 301 549 V3.2.1, 5.1.4. */
export const capHeightAngle = 0.7;

/** Its height in px from 1 mm at 1 px to the inch of 25.4 mm: twice the tangent of half the angle, in inches. */
const pixelsAtOne = 4.810023e-4;

/**
 * How tall a capital H has to be, in CSS px, to fill 0.7 degrees for who reads it: 7.3 mm from 60 cm.
 *
 * @returns 27.7 px by default. A figure that is none counts as its default, one out of range as the nearest in it.
 */
export function capHeight(viewingDistanceMm?: number, pixelsPerInch?: number): number {
  const distance = within('viewingDistanceMm', viewingDistanceMm, 600, 200, 3_000);
  return distance * within('pixelsPerInch', pixelsPerInch, 96, 30, 400) * pixelsAtOne;
}
