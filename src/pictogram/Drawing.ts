/**
 * A picture as SVG path data, on a grid of 48 × 48 that is drawn with lines 3 wide: the part that stands still and, only
 * where motion explains, the part that moves to where it is drawn.
 */
export type Drawing = readonly [still: string, moving?: string];
