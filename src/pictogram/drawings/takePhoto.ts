import type { Drawing } from '../Drawing.ts';

export const takePhoto: Drawing = [
  'M5 17a4 4 0 0 1 4-4h6l4-6h10l4 6h6a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 26a8 8 0 0 0 16 0 8 8 0 0 0-16 0z',
];
