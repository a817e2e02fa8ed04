import type { Drawing } from '../Drawing.ts';

export const removeCap: Drawing = [
  'M7 33a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0M7 15h26M7 15a10 11 0 0 1 20 0M39 40V24m-5 6 5-6 5 6',
];
