/**
 * A picture as SVG path data, on a grid of 48 × 48 units, drawn with lines 3 units wide. The first path stands still. The
 * second path, only where motion explains the picture, moves from its start to the place where it is drawn.
 */
export type Drawing = readonly [still: string, moving?: string];
