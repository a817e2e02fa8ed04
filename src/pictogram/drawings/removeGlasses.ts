import type { Drawing } from '../Drawing.ts';

export const removeGlasses: Drawing = [
  'M10 33a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0M3 6h14v3a6 6 0 0 1-6 6h-2a6 6 0 0 1-6-6zM17 8q3-2 6 0M23 6h14v3a6 6 0 0 1-6 6h-2a6 6 0 0 1-6-6zM41 40V24m-5 6 5-6 5 6',
];
