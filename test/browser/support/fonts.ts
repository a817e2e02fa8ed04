import { isWholeSweep } from '../../support/sweep.ts';

/**
 * The fonts with which everything that depends on letters is tested. Debian has them in the packages `fonts-liberation`
 * and `fonts-dejavu-core`.
 *
 * Liberation Sans has the widths of Arial and Helvetica. DejaVu Sans is the sans-serif of a plain Debian or Ubuntu. It is
 * as wide as Verdana, the widest of the common fonts, and it does not state its cap height.
 */
export const fonts = ['Liberation Sans', 'DejaVu Sans'] as const;

export type Font = (typeof fonts)[number];

/** The fonts of tests that ask whether words fit: what fits in the wider one fits in the other. */
export const measuredFonts: readonly Font[] = isWholeSweep ? fonts : ['DejaVu Sans'];

/** Throws unless a font is installed: a test with another font in its place would pass for the wrong reason. */
export function requireFont(font: Font): void {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  const measure = (family: string) => {
    context.font = `100px ${family}`;
    return context.measureText('i').width;
  };
  // An i is narrow in both fonts, and wide in a font where all letters have the same width.
  if (measure(`'${font}', monospace`) === measure('monospace')) throw new Error(`The font ${font} is not installed.`);
}
