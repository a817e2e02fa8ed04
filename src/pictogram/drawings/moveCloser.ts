import type { Drawing } from '../Drawing.ts';

export const moveCloser: Drawing = [
  'M13 5a6 6 0 1 0 .1 0zM4 31a9 9 0 0 1 18 0M29 12q0-3 3-3h1l2-3h4l2 3h1q3 0 3 3v6q0 3-3 3h-10q-3 0-3-3zM37 12.5a2.5 2.5 0 1 0 .1 0z',
  'M13 39h28m-6-6 6 6-6 6',
];
