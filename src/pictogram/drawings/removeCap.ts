import type { Drawing } from '../Drawing.ts';

export const removeCap: Drawing = [
  'M16 21a10 11 0 1 0 .1 0zm-4 9h.1m8 0h.1m-7 7h6M6 15a10 10 0 0 1 20 0zM26 15q6 0 9 2M39 43V25m-5 5 5-5 5 5',
];
