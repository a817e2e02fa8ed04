/** In CSS px. Browsers round the height of a glyph to whole pixels: at this size that is 0.5 % of it or less. */
const sampleSizePx = 200;

/**
 * Returns the height of a capital H in the font of an element, as a share of the font size: 0.66 to 0.73 in most fonts.
 * Returns `undefined` where no canvas can measure it, for example in jsdom.
 *
 * The glyph is measured because not every font states its cap height. DejaVu Sans does not, and Firefox then takes 0.93
 * for it in `font-size-adjust` and in the unit `cap`.
 */
export function measureCapHeightRatio(element: Element): number | undefined {
  // jsdom has no class for the context, and logs an error when a canvas is asked for one.
  if (typeof CanvasRenderingContext2D === 'undefined') return undefined;
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = getSampleFont(element);
  const ratio = context.measureText('H').actualBoundingBoxAscent / sampleSizePx;
  // An element outside of the page has no font, and a mock of the canvas may return any value.
  return ratio > 0.4 && ratio < 1.2 ? ratio : undefined;
}

/** Returns the font of an element at the size of the sample, as the CSS shorthand `font`. */
export function getSampleFont(element: Element): string {
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${sampleSizePx}px ${fontFamily}`;
}
