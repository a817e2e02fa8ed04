import type { Drawing } from '../Drawing.ts';

export const lookStraight: Drawing = [
  'M32 19h.1m4 0h.1M45 4v40M45 14a5 5 0 0 0 0 10',
  'M10 44v-9q-6-5-6-13a11.5 12 0 0 1 23-1l3 6h-3v4q0 3-3 3h-4v10M20 19h.1',
];
