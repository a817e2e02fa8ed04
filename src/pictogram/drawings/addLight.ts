import type { Drawing } from '../Drawing.ts';

export const addLight: Drawing = [
  'M14 24a10 10 0 1 1 20 0q0 4-4 8v4H18v-4q-4-4-4-8M20 43h8M24 4v3M5 23h3m32 0h3M10 9l2 2m26-2-2 2',
];
