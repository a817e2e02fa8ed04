import type { Drawing } from '../Drawing.ts';

export const holdStill: Drawing = [
  'M24 4a6 6 0 1 0 .1 0zM12 27a12 7 0 0 1 24 0M5 39h11m16 0h11M10 34l-5 5 5 5M38 34l5 5-5 5M29 32L19 46',
];
