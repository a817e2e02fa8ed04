import type { Drawing } from '../Drawing.ts';

export const checkConnection: Drawing = [
  'M4 18a29 29 0 0 1 40 0M11 26a19 19 0 0 1 26 0M18 33a9 9 0 0 1 9-2M24 40h.1M34 34l8 8m0-8-8 8',
];
