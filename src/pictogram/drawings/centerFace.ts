import type { Drawing } from '../Drawing.ts';

export const centerFace: Drawing = [
  'M5 13V9q0-4 4-4h4m22 0h4q4 0 4 4v4m0 22v4q0 4-4 4h-4m-22 0H9q-4 0-4-4v-4M24 10a7 7 0 1 0 .1 0zM13 37a11 8 0 0 1 22 0',
];
