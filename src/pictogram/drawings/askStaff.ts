import type { Drawing } from '../Drawing.ts';

export const askStaff: Drawing = [
  'M17 5a7 7 0 1 0 .1 0zM7 33a10 9 0 0 1 20 0M4 33h40M7 33v10h34V33M32 27a6 7 0 0 1 12 0zM38 17v3',
];
