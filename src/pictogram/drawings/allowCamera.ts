import type { Drawing } from '../Drawing.ts';

export const allowCamera: Drawing = [
  'M7 11q0-4 4-4h5l3-4h10l3 4h5q4 0 4 4v10q0 4-4 4H11q-4 0-4-4zM24 12a4 4 0 1 0 .1 0zM13 31h22a6 6 0 0 1 0 12h-22a6 6 0 0 1 0-12zM35 35.5a1.5 1.5 0 1 0 .1 0zM13 36l3 3 5-5',
];
