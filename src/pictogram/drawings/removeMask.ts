import type { Drawing } from '../Drawing.ts';

export const removeMask: Drawing = [
  'M18 4a10 11 0 1 0 .1 0zm-4 9h.1m8 0h.1m-7 7h6M9 33q9-3 18 0v5q-1 6-9 6t-9-6zM14 38h8M9 34c-7-1-7 7 1 8M27 34c7-1 7 7-1 8M39 12v18m-5-5 5 5 5-5',
];
