import type { Drawing } from '../Drawing.ts';

export const holdStill: Drawing = [
  'M14 15a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0M11 33l-6 6 6 6m-6-6h10M37 33l6 6-6 6m6-6H33M20 35l8 8m0-8-8 8',
];
