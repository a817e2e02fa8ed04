import type { Drawing } from '../Drawing.ts';

/** The photo is taken, and the person walks away from it. */
export const moveFreely: Drawing = [
  'M22 22V8q0-3-3-3H8q-3 0-3 3v14M13.5 10a3 3 0 1 0 .1 0zM9.5 23a4 4 0 0 1 8 0M21 36a8 8 0 1 1-4-6M9 36l4 4 9-10M36 4a4 4 0 1 0 .1 0zM28 28l1-7 6-4 4 6 5 2M35 17l-2 12 6 5 2 9M33 30l-1 5-4 8',
];
