import type { Drawing } from '../Drawing.ts';

export const askStaff: Drawing = [
  'M16 5a7 7 0 1 0 .1 0zM5 33a11 9 0 0 1 22 0M4 33h40M7 33v10h34V33M31 26a6 6 0 0 1 12 0zM37 18v2',
];
