import type { Drawing } from '../Drawing.ts';

export const lookStraight: Drawing = [
  'M29 16q0-3 3-3h1l2-3h4l2 3h1q3 0 3 3v6q0 3-3 3h-10q-3 0-3-3zM37 16.5a2.5 2.5 0 1 0 .1 0zM25 19h.1',
  'M9 43v-8c-3-4-5-7-5-12a8.5 10 0 0 1 17-1l3 6h-3v5q0 3-3 3h-3v7M16 19h.1',
];
