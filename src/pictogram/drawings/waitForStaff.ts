import type { Drawing } from '../Drawing.ts';

export const waitForStaff: Drawing = [
  'M15 6a7 7 0 1 0 .1 0zM4 43a11 18 0 0 1 22 0M11 33l4 6 4-6M32 27h12m0 16H32m2-16v2c0 3 4 4 4 6s-4 3-4 6v2m8-16v2c0 3-4 4-4 6s4 3 4 6v2',
];
