import type { Drawing } from '../Drawing.ts';

export const centerFace: Drawing = [
  'M5 14V9a4 4 0 0 1 4-4h5m20 0h5a4 4 0 0 1 4 4v5m0 20v5a4 4 0 0 1-4 4h-5m-20 0H9a4 4 0 0 1-4-4v-5M17 19a7 7 0 0 0 14 0 7 7 0 0 0-14 0zM14 39a10 8 0 0 1 20 0',
];
