import type { Drawing } from '../Drawing.ts';

/** An Indonesian identity card, with its portrait on the right, under a magnifying glass. */
export const checkNik: Drawing = [
  'M5 21V13q0-4 4-4h30q4 0 4 4v22q0 4-4 4H25M33 14a4 4 0 1 0 .1 0zM27 31a6 5 0 0 1 12 0M11 17h10M15 24a7 7 0 1 0 .1 0zM10 36l-6 6',
];
