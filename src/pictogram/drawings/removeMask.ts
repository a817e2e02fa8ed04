import type { Drawing } from '../Drawing.ts';

export const removeMask: Drawing = [
  'M7 23v-6a12 13 0 0 1 24 0v6M15 17h.1m8 0h.1M7 27q12-6 24 0v6q-3 8-12 11-9-3-12-11zM13 32h12M15 37h8M41 16v18m-5-6 5 6 5-6',
];
